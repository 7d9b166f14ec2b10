package pamphlet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import java.util.stream.Stream;
import pamphlet.audit.PageFaults;
import pamphlet.deploy.DeployException;
import pamphlet.model.Diagnostic;
import pamphlet.model.Similar;
import pamphlet.publish.PublishException;
import pamphlet.render.TemplateProblem;
import pamphlet.report.SourceLines;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The commands, and what every command does about wrong usage and a failing environment. */
final class App {
  /** The program's own version. */
  static final String VERSION = "0.1.0";

  private final Console console;

  App(Console console) {
    this.console = console;
  }

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
    commands.getSubcommands().values().forEach(App::markExamples);
    commands.setCaseInsensitiveEnumValuesAllowed(true);
    commands.setColorScheme(
        CommandLine.Help.defaultColorScheme(console.color() ? Ansi.ON : Ansi.OFF));
    commands.setOut(console.outWriter()).setErr(console.errWriter());
    commands.setParameterExceptionHandler(this::wrongUsage);
    commands.setExecutionExceptionHandler((problem, command, parsed) -> failed(problem));
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
    err.println("pamphlet: " + problem.getMessage());
    if (problem instanceof UnmatchedArgumentException unmatched) {
      String hint = Similar.hint(unmatched.getUnmatched().get(0), known(problem.getCommandLine()));
      err.print(hint.isEmpty() ? "" : hint + System.lineSeparator());
    }
    String name = problem.getCommandLine().getCommandSpec().qualifiedName();
    err.println("Try '" + name + " --help'.");
    return ExitCode.USAGE;
  }

  private static List<String> known(CommandLine command) {
    return Stream.concat(
            command.getSubcommands().keySet().stream(),
            command.getCommandSpec().optionsMap().keySet().stream())
        .sorted()
        .toList();
  }

  private int failed(Exception problem) {
    Throwable cause = problem instanceof UncheckedIOException ? problem.getCause() : problem;
    if (cause instanceof PublishException publish) {
      return environment(publish.problems());
    }
    if (cause instanceof DeployException deploy) {
      return environment(deploy.problems());
    }
    if (cause instanceof TemplateProblem template) {
      return environment(List.of(template.diagnostic()));
    }
    if (cause instanceof PageFaults faults) {
      int code = environment(faults.problems(), faults::lines);
      console.err().println(Summary.faults(faults));
      return code;
    }
    if (cause instanceof InvalidPathException name) {
      console.err().println("pamphlet: this system cannot store the name " + name.getInput());
      console.err().println("Set LC_ALL=C.UTF-8, or rename the file.");
      return ExitCode.ENVIRONMENT;
    }
    if (cause instanceof IOException) {
      console.err().println("pamphlet: cannot read or write " + reason(problem));
      return ExitCode.ENVIRONMENT;
    }
    return bug(problem);
  }

  private int environment(List<Diagnostic> problems) {
    return environment(problems, SourceLines.NONE);
  }

  private int environment(List<Diagnostic> problems, SourceLines lines) {
    new DiagnosticPrinter(console, lines).print(problems);
    return ExitCode.ENVIRONMENT;
  }

  private int bug(Exception problem) {
    console.err().println("pamphlet: this is a fault of the program, not of your text: " + problem);
    console.err().println("Please report it with these lines:");
    for (StackTraceElement frame : problem.getStackTrace()) {
      console.err().println("    " + frame);
    }
    return ExitCode.ENVIRONMENT;
  }

  private static String reason(Exception problem) {
    Throwable cause = problem.getCause() == null ? problem : problem.getCause();
    return problem.getMessage() + (cause == problem ? "" : ": " + cause.getMessage());
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
