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
 */
record Console(PrintStream out, PrintStream err, boolean color) {
  /** Colours are used on a terminal unless the user set NO_COLOR (no-color.org). */
  static Console of(PrintStream out, PrintStream err) {
    boolean terminal = System.console() != null && System.getenv("TERM") != null;
    boolean refused = System.getenv("NO_COLOR") != null && !System.getenv("NO_COLOR").isEmpty();
    return new Console(out, err, terminal && !refused && !"dumb".equals(System.getenv("TERM")));
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
