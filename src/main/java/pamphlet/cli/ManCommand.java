package pamphlet.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pamphlet man}: the manual as a page for {@code man}. */
@Command(
    name = "man",
    mixinStandardHelpOptions = true,
    description = "Prints the manual of all commands as a page for man.",
    footer = {
      "",
      "Examples:",
      "  pamphlet man > ~/.local/share/man/man1/pamphlet.1",
      "  pamphlet man | man -l -"
    })
final class ManCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  ManCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    console.out().print(ManPage.of(spec.root().commandLine()));
    return ExitCode.DONE;
  }
}
