package pamphlet.render;

import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;

/** Says that the theme is at fault, with a diagnostic to print. Stops the output it occurs in. */
public final class TemplateProblem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Diagnostic diagnostic;

  /** Wraps what an editor should be told. */
  public TemplateProblem(Diagnostic diagnostic) {
    super(diagnostic.place().path() + ": " + diagnostic.message());
    this.diagnostic = diagnostic;
  }

  /** A problem of a theme file as a whole. */
  static TemplateProblem inFile(String name, Code code, String message, String help) {
    return new TemplateProblem(Diagnostic.of(Place.file("templates/" + name), code, message, help));
  }

  /** What to print. */
  public Diagnostic diagnostic() {
    return diagnostic;
  }
}
