package pamphlet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pamphlet.audit.PageFaults;
import pamphlet.build.Analysis;
import pamphlet.build.SiteRoot;
import pamphlet.build.Unchanged;
import pamphlet.model.Diagnostic;
import pamphlet.report.SourceLines;

/**
 * Tells what a run found. Text is for people and goes to standard error; another format is a result
 * and goes to standard output, which then holds nothing else.
 */
final class Findings {
  /** So many warnings a build tells; a person who reads on would rather have the full list. */
  private static final int MAX_WARNINGS = Unchanged.FIRST;

  private final Console console;
  private final SiteRoot root;
  private final OutputFormat format;

  /**
   * @param console where to write to
   * @param root the site
   * @param format how to write
   */
  Findings(Console console, SiteRoot root, OutputFormat format) {
    this.console = console;
    this.root = root;
    this.format = format;
  }

  /** Tells every problem. */
  void print(Analysis analysis) throws IOException {
    print(analysis.problems(), new FileLines(root));
  }

  /**
   * Tells programs that a template or a finished page stopped the run, and what was found before.
   * People are told at the end, see {@link Failures}.
   */
  void printStopped(List<Diagnostic> found, RuntimeException stopped) throws IOException {
    if (!format.isForPrograms()) {
      return;
    }
    SourceLines files = new FileLines(root);
    SourceLines pages = stopped instanceof PageFaults faults ? faults::lines : SourceLines.NONE;
    List<Diagnostic> all = new ArrayList<>(found);
    all.addAll(Failures.diagnostics(stopped));
    print(all.stream().sorted().toList(), path -> pages.lines(path).or(() -> files.lines(path)));
  }

  private void print(List<Diagnostic> problems, SourceLines lines) throws IOException {
    if (format == OutputFormat.TEXT) {
      new DiagnosticPrinter(console, lines).print(problems);
      return;
    }
    PrintWriter out = console.outWriter();
    format.writer(false, folder(root.folder())).write(problems, lines, out);
    out.flush();
  }

  /**
   * Tells every error, and the first warnings. What is left out is counted, and {@code check} lists
   * it; a format for programs always holds everything.
   */
  void printMost(Analysis analysis) throws IOException {
    long left = analysis.warnings() - MAX_WARNINGS;
    if (format != OutputFormat.TEXT || left <= 0) {
      print(analysis);
      return;
    }
    printMost(analysis.problems(MAX_WARNINGS), left);
  }

  /** As above, in text. */
  void printMost(List<Diagnostic> first, long left) {
    new DiagnosticPrinter(console, new FileLines(root)).print(first);
    if (left <= 0) {
      return;
    }
    console
        .err()
        .println(
            System.lineSeparator()
                + "and "
                + Summary.grouped(left)
                + " more "
                + (left == 1 ? "warning" : "warnings")
                + "; 'pamphlet check' lists them");
  }

  /** Tells the first error again, if it has scrolled away. */
  void repeatFirstError(Analysis analysis) {
    if (format == OutputFormat.TEXT && analysis.errors() > 0) {
      new DiagnosticPrinter(console, new FileLines(root)).repeatFirstError(analysis.problems());
    }
  }

  /** Prints the line that says how the run ended. */
  void conclude(String line) {
    (format.isForPrograms() ? console.err() : console.out()).println(line);
  }

  /** Where the site lies in its repository; code hosts count paths from there. */
  static String folder(Path site) {
    for (Path at = site; at != null; at = at.getParent()) {
      // In a linked work tree .git is a file.
      if (Files.exists(at.resolve(".git"))) {
        String inside = at.relativize(site).toString().replace('\\', '/');
        return inside.isEmpty() ? "" : inside + "/";
      }
    }
    return "";
  }
}
