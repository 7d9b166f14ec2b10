package pamphlet.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import pamphlet.report.Catalogue;
import pamphlet.report.ExplainText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pamphlet explain}: the long form of a diagnostic. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    description = "Explains a diagnostic: why it matters, a bad and a good example.")
final class ExplainCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "CODE", description = "The code of a diagnostic, for example FM012.")
  private String subject;

  ExplainCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    ExplainText explain = new ExplainText(Catalogue.load());
    Optional<String> text = explain.of(subject);
    if (text.isEmpty()) {
      throw new ParameterException(spec.commandLine(), explain.unknown(subject));
    }
    console.out().print(text.get());
    return ExitCode.DONE;
  }
}
