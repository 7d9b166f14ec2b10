package pamphlet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import pamphlet.model.Diagnostic;
import pamphlet.report.SourceLines;
import pamphlet.report.TextFormat;

/** Prints diagnostics for people. */
final class DiagnosticPrinter {
  /** With more findings than this, the first error is told again at the end. */
  private static final int MANY = 10;

  private final Console console;
  private final SourceLines lines;

  DiagnosticPrinter(Console console, SourceLines lines) {
    this.console = console;
    this.lines = lines;
  }

  /** Prints all of them in their order. */
  void print(List<Diagnostic> problems) {
    PrintWriter err = console.errWriter();
    try {
      new TextFormat(console.color()).write(problems, lines, err);
    } catch (IOException e) {
      throw new UncheckedIOException("standard error", e);
    }
    err.flush();
  }

  /** The first error again, if there were so many findings that it has scrolled away. */
  void repeatFirstError(List<Diagnostic> problems) {
    if (problems.size() > MANY) {
      problems.stream()
          .filter(Diagnostic::isError)
          .findFirst()
          .ifPresent(
              first -> {
                console.err().println("The first error was:");
                print(List.of(first));
              });
    }
  }
}
