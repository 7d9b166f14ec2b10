package pamphlet.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import pamphlet.build.BuildOptions;
import pamphlet.build.SiteRoot;
import pamphlet.report.Catalogue;
import pamphlet.report.ExplainText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pamphlet explain}: the long form of a diagnostic, or the origin of a file's values. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = {
      "Explains a diagnostic: why it matters, a bad and a good example.",
      "Or explains a file: each value that holds for it, and where it comes from."
    },
    footer = {
      "",
      "Examples:",
      "  pamphlet explain FM012",
      "  pamphlet explain articles/neck-spasm.md"
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Mixin private SiteArguments site;

  @Parameters(
      paramLabel = "CODE|FILE",
      description = "A code such as FM012, an article, or pamphlet.yaml.")
  private String subject;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    ExplainText codes = new ExplainText(Catalogue.load());
    Optional<String> code = codes.of(subject);
    if (code.isEmpty() && !subject.matches(".*[./\\\\].*")) {
      throw new ParameterException(spec.commandLine(), codes.unknown(subject));
    }
    console.out().print(code.isPresent() ? code.get() : file());
    return ExitCode.DONE;
  }

  private String file() throws IOException {
    SiteRoot root = site.root();
    BuildOptions options =
        new BuildOptions(root, root.output(), Optional.empty(), site.today(), true, false, 1);
    FileOrigins origins = FileOrigins.of(options, console);
    return origins
        .text(subject)
        .orElseThrow(() -> new ParameterException(spec.commandLine(), origins.unknown(subject)));
  }
}
