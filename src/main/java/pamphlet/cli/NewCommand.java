package pamphlet.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import pamphlet.build.SiteRoot;
import pamphlet.content.SettingsReader;
import pamphlet.content.TextDecoder;
import pamphlet.model.PageType;
import pamphlet.model.Settings;
import pamphlet.model.Similar;
import pamphlet.starter.Skeleton;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pamphlet new}: the beginning of a page. Never writes over a file. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Makes a draft of a page, with every key and the sections that it should have.",
    footer = {"", "Examples:", "  pamphlet new exercise \"Neck turn\" --category exercises"})
final class NewCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private SiteArguments site;

  @Parameters(index = "0", paramLabel = "TYPE", description = "article, exercise or page.")
  private PageType type;

  @Parameters(index = "1", paramLabel = "TITLE", description = "The page's title.")
  private String title;

  @Option(names = "--category", paramLabel = "KEY", description = "A key of categories.")
  private String category;

  @Option(names = "--reviewer", paramLabel = "KEY", description = "A key of people.")
  private String reviewer;

  NewCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    SiteRoot root = site.root();
    Optional<Settings> settings =
        TextDecoder.decode(SiteRoot.SETTINGS, root.read(SiteRoot.SETTINGS))
            .value()
            .map(text -> SettingsReader.read(text).value());
    if (settings.isEmpty()) {
      throw usage("pamphlet.yaml cannot be read; run pamphlet check");
    }
    Skeleton page = skeleton(settings.get());
    Path file = root.articles().resolve(page.source().value());
    try {
      NewFiles.write(file, page.text());
    } catch (FileAlreadyExistsException e) {
      throw usage(page.source().fromRoot() + " is there already; nothing was written");
    }
    tell(page);
    return ExitCode.DONE;
  }

  private Skeleton skeleton(Settings settings) {
    try {
      return Skeleton.of(
          type,
          title,
          chosen("category", category, settings.categories().keySet()),
          chosen("reviewer", reviewer, settings.people().keySet()),
          settings);
    } catch (IllegalArgumentException e) {
      throw usage(e.getMessage());
    }
  }

  /** The key that an option gives, or that somebody at a terminal answers. */
  private Optional<String> chosen(String name, String key, Set<String> keys) {
    boolean asked = key == null && type.isReviewed() && keys.size() > 1;
    Optional<String> answer = asked ? Terminal.ask(name, keys) : Optional.ofNullable(key);
    answer.filter(given -> !keys.contains(given)).ifPresent(given -> refuse(name, given, keys));
    return answer;
  }

  private void refuse(String name, String given, Set<String> keys) {
    String hint = Similar.hint(given, keys);
    String help = hint.isEmpty() ? "the settings have " + String.join(", ", keys) : hint;
    throw usage("unknown " + name + " " + given + "; " + help);
  }

  private void tell(Skeleton page) {
    console.out().println("Wrote " + page.source().fromRoot() + ", a draft.");
    console.out().println("Fill in: " + String.join(", ", page.toFill()) + ", and the text.");
    console
        .out()
        .println("To publish it, remove \"status: draft\"; pamphlet check tells what is missing.");
  }

  private ParameterException usage(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
