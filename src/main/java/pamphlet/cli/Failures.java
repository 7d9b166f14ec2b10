package pamphlet.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.util.List;
import pamphlet.audit.PageFaults;
import pamphlet.deploy.DeployException;
import pamphlet.model.Diagnostic;
import pamphlet.publish.PublishException;
import pamphlet.render.TemplateProblem;
import pamphlet.report.SourceLines;

/** What every command says of a failing environment, and of a fault of the program. */
final class Failures {
  private final Console console;

  /**
   * @param console where to tell
   */
  Failures(Console console) {
    this.console = console;
  }

  /** Tells what stopped a command, and returns the exit code. */
  int tell(Throwable problem) {
    Throwable cause = problem instanceof UncheckedIOException ? problem.getCause() : problem;
    if (cause instanceof PublishException publish) {
      return environment(publish.problems());
    }
    if (cause instanceof DeployException deploy) {
      int code = environment(deploy.problems());
      return deploy.isWrongUsage() ? ExitCode.USAGE : code;
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

  /** What a template or a finished page that stopped a run is told as. */
  static List<Diagnostic> diagnostics(RuntimeException problem) {
    if (problem instanceof PageFaults faults) {
      return faults.problems();
    }
    return problem instanceof TemplateProblem template ? List.of(template.diagnostic()) : List.of();
  }

  private int environment(List<Diagnostic> problems) {
    return environment(problems, SourceLines.NONE);
  }

  private int environment(List<Diagnostic> problems, SourceLines lines) {
    new DiagnosticPrinter(console, lines).print(problems);
    return ExitCode.ENVIRONMENT;
  }

  private int bug(Throwable problem) {
    console.err().println("pamphlet: this is a fault of the program, not of your text: " + problem);
    console.err().println("Please report it with these lines:");
    for (StackTraceElement frame : problem.getStackTrace()) {
      console.err().println("    " + frame);
    }
    return ExitCode.ENVIRONMENT;
  }

  private static String reason(Throwable problem) {
    Throwable cause = problem.getCause() == null ? problem : problem.getCause();
    return problem.getMessage() + (cause == problem ? "" : ": " + cause.getMessage());
  }
}
