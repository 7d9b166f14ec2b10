package pamphlet.report;

import java.io.IOException;
import java.util.List;
import pamphlet.model.Diagnostic;

/** A way to write down what a run found. Implementations hold no state between two calls. */
@FunctionalInterface
public interface DiagnosticFormat {
  /**
   * Writes the findings, each as a whole.
   *
   * @param sorted the findings in the order to show them
   * @param lines the text that they point at
   * @param out where to write
   * @throws IOException if {@code out} does
   */
  void write(List<Diagnostic> sorted, SourceLines lines, Appendable out) throws IOException;
}
