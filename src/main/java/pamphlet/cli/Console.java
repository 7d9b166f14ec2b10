package pamphlet.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the program writes to. Results go to {@code out}; diagnostics and progress go to {@code
 * err}.
 *
 * @param out for results
 * @param err for diagnostics and progress
 * @param color whether colours may be used
 * @param moving whether a line of {@code err} may be written over, as a progress bar does
 */
record Console(PrintStream out, PrintStream err, boolean color, boolean moving) {
  /**
   * Colours are used on a terminal unless the user set NO_COLOR (no-color.org). Java knows of input
   * and output only; of {@code err} the launcher says whether it is a terminal.
   */
  static Console of(PrintStream out, PrintStream err) {
    String term = System.getenv("TERM");
    boolean terminal = Terminal.isThere() && term != null && !term.equals("dumb");
    boolean refused = System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty();
    boolean moving = terminal && !System.getProperty("pamphlet.err", "").equals("file");
    return new Console(out, err, terminal && !refused, moving);
  }

  /** A writer to {@code out} in UTF-8. */
  PrintWriter outWriter() {
    return new PrintWriter(out, true, StandardCharsets.UTF_8);
  }

  /** A writer to {@code err} in UTF-8. */
  PrintWriter errWriter() {
    return new PrintWriter(err, true, StandardCharsets.UTF_8);
  }
}
