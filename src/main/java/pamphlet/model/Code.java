package pamphlet.model;

import java.util.Objects;

/**
 * The name of one kind of diagnostic. Every code has an entry in the catalogue that {@code pamphlet
 * explain} prints.
 *
 * @param id two letters for the family and three digits, for example {@code FM012}
 * @param severity the severity unless the site's settings say otherwise
 * @param meaning one line for an editor, without a full stop
 */
public record Code(String id, Severity severity, String meaning) {
  private static final int LETTERS = 2;

  private static final int DIGITS = 3;

  public Code {
    if (!isFit(id)) {
      throw new IllegalArgumentException("not a diagnostic code: " + id);
    }
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(meaning, "meaning");
  }

  /** Two letters and three digits. Not by an expression, which takes a small build milliseconds. */
  private static boolean isFit(String id) {
    boolean isFit = id.length() == LETTERS + DIGITS;
    for (int i = 0; isFit && i < id.length(); i++) {
      char c = id.charAt(i);
      isFit = i < LETTERS ? c >= 'A' && c <= 'Z' : c >= '0' && c <= '9';
    }
    return isFit;
  }

  /** A code whose findings stop a build. */
  public static Code error(String id, String meaning) {
    return new Code(id, Severity.ERROR, meaning);
  }

  /** A code whose findings are told and do not stop a build. */
  public static Code warning(String id, String meaning) {
    return new Code(id, Severity.WARNING, meaning);
  }
}
