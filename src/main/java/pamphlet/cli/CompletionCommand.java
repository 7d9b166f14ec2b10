package pamphlet.cli;

import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pamphlet completion}: a script that completes commands and options in a shell. */
@Command(
    name = "completion",
    mixinStandardHelpOptions = true,
    description = "Prints a script with which a shell completes commands and options.",
    footer = {
      "",
      "Examples:",
      "bash and zsh: put this line into ~/.bashrc or ~/.zshrc",
      "  source <(pamphlet completion bash)",
      "fish:",
      "  pamphlet completion fish > ~/.config/fish/completions/pamphlet.fish"
    })
final class CompletionCommand implements Callable<Integer> {
  private final Console console;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "SHELL", description = "bash, zsh or fish.")
  private Shell shell;

  CompletionCommand(Console console) {
    this.console = console;
  }

  /** The shells that are known. */
  enum Shell {
    BASH,
    ZSH,
    FISH
  }

  @Override
  public Integer call() {
    CommandLine program = spec.root().commandLine();
    // The script for bash says itself what zsh needs to run it.
    console
        .out()
        .print(shell == Shell.FISH ? fish(program) : AutoComplete.bash("pamphlet", program));
    return ExitCode.DONE;
  }

  private static String fish(CommandLine program) {
    StringBuilder out = new StringBuilder("# Completion of pamphlet for fish.\n");
    program
        .getSubcommands()
        .forEach(
            (name, command) -> {
              String about =
                  String.join(" ", command.getCommandSpec().usageMessage().description());
              line(out, "__fish_use_subcommand", "-f -a " + name, about);
              command.getCommandSpec().options().stream()
                  .filter(option -> !option.hidden())
                  .forEach(option -> line(out, name, option));
            });
    return out.toString();
  }

  private static void line(StringBuilder out, String command, OptionSpec option) {
    String names =
        Arrays.stream(option.names())
            .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.charAt(1))
            .collect(Collectors.joining(" "));
    String value = option.arity().max() > 0 ? " -r" : "";
    String about = String.join(" ", option.description());
    line(out, "__fish_seen_subcommand_from " + command, names + value, about);
  }

  private static void line(StringBuilder out, String when, String what, String about) {
    String quoted = about.replace("\\", "\\\\").replace("'", "\\'");
    out.append("complete -c pamphlet -n '" + when + "' " + what + " -d '" + quoted + "'\n");
  }
}
