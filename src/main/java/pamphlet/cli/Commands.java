package pamphlet.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import pamphlet.model.Similar;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line as picocli reads it, and what every command does about wrong usage. */
final class Commands {
  private final Console console;

  /**
   * @param console where the commands write to
   */
  Commands(Console console) {
    this.console = console;
  }

  /** Runs the command that {@code args} name, and returns the exit code. */
  int run(String... args) {
    // To describe every command costs a small build a tenth of its time.
    boolean isBuild = args.length > 0 && args[0].equals("build");
    return (isBuild ? withUsage(root().addSubcommand(new BuildCommand(console))) : commandLine())
        .execute(args);
  }

  /** The whole command line, for running, completion and the manual. */
  CommandLine commandLine() {
    return withUsage(
        root()
            .addSubcommand(new BuildCommand(console))
            .addSubcommand(new CheckCommand(console))
            .addSubcommand(new CompletionCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new FormatCommand(console))
            .addSubcommand(new ImportCommand(console))
            .addSubcommand(new InitCommand(console))
            .addSubcommand(new ManCommand(console))
            .addSubcommand(new NewCommand(console))
            .addSubcommand(new PublishCommand(console))
            .addSubcommand(new ReviewsCommand(console))
            .addSubcommand(new SchemaCommand(console))
            .addSubcommand(new ServeCommand(console))
            .addSubcommand(new VerifyCommand(console)));
  }

  private static CommandLine root() {
    return new CommandLine(new Root());
  }

  private CommandLine withUsage(CommandLine commands) {
    commands.addSubcommand(new CommandLine.HelpCommand());
    commands.getSubcommands().values().forEach(Commands::markExamples);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.color() ? Ansi.ON : Ansi.OFF));
    commands.setOut(console.outWriter()).setErr(console.errWriter());
    commands.setParameterExceptionHandler(this::wrongUsage);
    Failures failures = new Failures(console);
    commands.setExecutionExceptionHandler((problem, command, parsed) -> failures.tell(problem));
    return commands;
  }

  /** The heading of the examples in bold, where colours may be used. */
  private static void markExamples(CommandLine command) {
    CommandLine.Model.UsageMessageSpec usage = command.getCommandSpec().usageMessage();
    usage.footer(
        Stream.of(usage.footer())
            .map(line -> line.equals("Examples:") ? "@|bold Examples:|@" : line)
            .toArray(String[]::new));
  }

  private int wrongUsage(ParameterException problem, String[] args) {
    PrintWriter err = console.errWriter();
    err.println("pamphlet: " + unknownValue(problem).orElse(problem.getMessage()));
    if (problem instanceof UnmatchedArgumentException unmatched) {
      String hint = hint(unmatched.getUnmatched().get(0), problem.getCommandLine());
      err.print(hint.isEmpty() ? "" : hint + System.lineSeparator());
    }
    String name = problem.getCommandLine().getCommandSpec().qualifiedName();
    err.println("Try '" + name + " --help'.");
    return ExitCode.USAGE;
  }

  /** The library's words for a value that is not among the known ones are for programmers. */
  private static Optional<String> unknownValue(ParameterException problem) {
    ArgSpec argument = problem.getArgSpec();
    if (argument == null || !argument.type().isEnum() || problem.getValue() == null) {
      return Optional.empty();
    }
    List<String> values =
        Stream.of(argument.type().getEnumConstants())
            .map(value -> ((Enum<?>) value).name().toLowerCase(Locale.ROOT))
            .toList();
    String name =
        argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    String hint = Similar.hint(problem.getValue(), values);
    return Optional.of(
        "unknown value \"%s\" for %s; %s"
            .formatted(
                problem.getValue(),
                name,
                hint.isEmpty() ? "write one of " + String.join(", ", values) : hint));
  }

  /** Only names are compared: dashes and a value would make any two options look alike. */
  private static String hint(String unknown, CommandLine command) {
    String dashes = unknown.startsWith("--") ? "--" : "";
    String name = unknown.split("=", 2)[0].substring(dashes.length());
    List<String> known =
        Stream.concat(
                command.getSubcommands().keySet().stream(),
                command.getCommandSpec().optionsMap().keySet().stream())
            .filter(each -> each.startsWith("--") != dashes.isEmpty())
            .map(each -> each.substring(dashes.length()))
            .toList();
    return Similar.to(name, known)
        .map(meant -> "did you mean \"" + dashes + meant + "\"?")
        .orElse("");
  }

  /** The program without a command prints its help. */
  @Command(
      name = "pamphlet",
      mixinStandardHelpOptions = true,
      version = "pamphlet " + App.VERSION,
      description = "Turns reviewed health articles into a static site.",
      synopsisSubcommandLabel = "COMMAND",
      footer = {
        "",
        "Exit codes: 0 done, 1 the content has errors, 2 wrong usage, 3 disk, rights or template."
      })
  static final class Root implements Runnable {
    @CommandLine.Spec private CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
      spec.commandLine().usage(spec.commandLine().getOut());
    }
  }
}
