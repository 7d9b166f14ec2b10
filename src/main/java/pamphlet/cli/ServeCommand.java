package pamphlet.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import pamphlet.build.BuildOptions;
import pamphlet.build.Incremental;
import pamphlet.build.SiteRoot;
import pamphlet.build.SourceWatch;
import pamphlet.serve.EditorLinks;
import pamphlet.serve.Preview;
import pamphlet.serve.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pamphlet serve}: the site in a browser while it is written. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description = {
      "Shows the site in a browser and keeps it new while you write, drafts included.",
      "For this computer only. Writes nothing: site/ stays as it is."
    },
    footer = {
      "",
      "Examples:",
      "  pamphlet serve --open",
      "  pamphlet serve --root ~/health --port 9000 --editor vscode"
    })
final class ServeCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_535;

  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private SiteArguments site;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "The port, or the first free one after it; 0 for any (default: 8080).")
  private int port;

  @Option(names = "--open", description = "Open the site in the browser.")
  private boolean open;

  @Option(
      names = "--editor",
      paramLabel = "NAME|URL",
      description =
          "Make every place a link that opens your editor there: cursor, idea, macvim, sublime,"
              + " textmate, vscode, vscodium, zed, or an address with {file}, {line} and {column}.")
  private String editor;

  @Option(names = "--timings", description = "Show where the time of each round went.")
  private boolean timings;

  ServeCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SiteRoot root = site.root();
    EditorLinks links = links(root);
    if (port < 0 || port > LAST_PORT) {
      throw new ParameterException(spec.commandLine(), "--port is between 0 and " + LAST_PORT);
    }
    // The JDK's server sends head and body apart; TCP would hold the second back for 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
    try (SourceWatch watch = new SourceWatch(root);
        Incremental rounds = new Incremental(Runtime.getRuntime().availableProcessors())) {
      Preview preview = new Preview(() -> options(root), rounds, timings);
      try (PreviewServer server =
          PreviewServer.start(preview, port, path -> new FileLines(root).lines(path), links)) {
        announce(server);
        return new ServeRounds(console, root, preview, watch, site::today).run();
      }
    }
  }

  private EditorLinks links(SiteRoot root) {
    try {
      return EditorLinks.of(root.folder(), Optional.ofNullable(editor));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--editor: " + e.getMessage(), e);
    }
  }

  private BuildOptions options(SiteRoot root) {
    int workers = Runtime.getRuntime().availableProcessors();
    return new BuildOptions(
        root, root.output(), Optional.empty(), site.today(), true, false, workers);
  }

  private void announce(PreviewServer server) {
    if (port != 0 && server.port() != port) {
      String taken = "Port %d is taken; this is port %d.";
      console.err().println(String.format(Locale.ROOT, taken, port, server.port()));
    }
    console.out().println("Serving " + server.address() + " (Ctrl-C ends)");
    if (open && !Browser.open(server.address())) {
      console.err().println("No browser could be started; open the address yourself.");
    }
  }
}
