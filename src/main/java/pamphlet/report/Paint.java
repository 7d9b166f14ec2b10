package pamphlet.report;

import pamphlet.model.Severity;

/** The colours of a terminal (ECMA-48, section 8.3.117). */
enum Paint {
  ERROR("1;31"),
  WARNING("1;33"),
  /** For what frames a quotation. */
  FRAME("2"),
  /** For what to look at first. */
  STRONG("1");

  private final String parameters;

  Paint(String parameters) {
    this.parameters = parameters;
  }

  /** The colour of a severity. */
  static Paint of(Severity severity) {
    return severity == Severity.ERROR ? ERROR : WARNING;
  }

  /** The text in this colour, or as it is if colours are not wanted. */
  String on(String text, boolean wanted) {
    return wanted && !text.isEmpty() ? "\u001b[" + parameters + "m" + text + "\u001b[0m" : text;
  }
}
