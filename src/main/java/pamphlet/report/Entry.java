package pamphlet.report;

import pamphlet.model.Severity;

/**
 * What the catalogue says of one code.
 *
 * @param code the code, for example {@code FM012}
 * @param severity the severity unless a site's settings say otherwise
 * @param meaning one line without a full stop
 * @param why why it matters, and how to mend it: paragraphs of plain text with {@code code} marks
 * @param bad what is reported
 * @param good the same, mended
 */
public record Entry(
    String code, Severity severity, String meaning, String why, Example bad, Example good) {
  /** The letters in front of the number, for example {@code FM}. */
  public String family() {
    return code.substring(0, 2);
  }
}
