package pamphlet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import pamphlet.build.SiteRoot;
import pamphlet.content.SettingsReader;
import pamphlet.content.TextDecoder;
import pamphlet.model.Settings;
import pamphlet.schema.DecapCms;
import pamphlet.schema.FrontMatterSchema;
import pamphlet.schema.Names;
import pamphlet.schema.PagesCms;
import pamphlet.schema.SettingsSchema;
import pamphlet.schema.VsCode;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pamphlet schema}: our lists of keys in the languages of editors' tools. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = {
      "Prints the JSON Schema of front matter, made from the lists that reading uses.",
      "In a site's folder it knows the site's categories, people and disclaimers."
    },
    footer = {
      "",
      "Examples:",
      "  pamphlet schema --vscode",
      "  pamphlet schema --settings > settings.schema.json"
    })
final class SchemaCommand implements Callable<Integer> {
  private final Console console;

  @Option(
      names = "--root",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The site's folder (default: here).")
  private Path folder;

  @ArgGroup(exclusive = true)
  private What what = new What();

  /** What to make instead of the schema of front matter; one thing at a time. */
  static final class What {
    @Option(names = "--settings", description = "Print the JSON Schema of pamphlet.yaml.")
    private boolean settings;

    @Option(names = "--pages-cms", description = "Print .pages.yml, the forms of Pages CMS.")
    private boolean pagesCms;

    @Option(names = "--decap", description = "Print admin/config.yml, the forms of Decap CMS.")
    private boolean decap;

    @Option(
        names = "--vscode",
        description = "Write .vscode/: schemas, and a task whose messages show beside the text.")
    private boolean vsCode;
  }

  SchemaCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SiteRoot root = new SiteRoot(folder.toAbsolutePath().normalize());
    if (what.vsCode) {
      writeVsCode(root);
    } else {
      console.out().print(text(Names.of(settings(root))));
    }
    return ExitCode.DONE;
  }

  private String text(Names names) {
    if (what.settings) {
      return SettingsSchema.text();
    }
    if (what.pagesCms) {
      return new PagesCms(names).text();
    }
    return what.decap ? new DecapCms(names).text() : FrontMatterSchema.of(names);
  }

  private void writeVsCode(SiteRoot root) throws IOException {
    // A site may bring its own copy of the program; otherwise it is found on the search path.
    String program = Files.isRegularFile(root.folder().resolve("pamphlet")) ? "./" : "";
    for (Map.Entry<String, String> file :
        VsCode.files(settings(root), program + "pamphlet").entrySet()) {
      write(root, file.getKey(), file.getValue());
    }
  }

  private void write(SiteRoot root, String name, String text) throws IOException {
    Path file = root.folder().resolve(name);
    boolean isOurs = name.contains(".schema.");
    if (Files.exists(file) && !isOurs && !Files.readString(file).equals(text)) {
      console.err().println(name + " is there and was left as it is. Add to it by hand:");
      console.err().print(text);
      return;
    }
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
    console.out().println("Wrote " + name);
  }

  private static Optional<Settings> settings(SiteRoot root) throws IOException {
    if (!root.exists()) {
      return Optional.empty();
    }
    return TextDecoder.decode(SiteRoot.SETTINGS, root.read(SiteRoot.SETTINGS))
        .value()
        .map(text -> SettingsReader.read(text).value());
  }
}
