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
  public Code {
    if (!id.matches("[A-Z]{2}[0-9]{3}")) {
      throw new IllegalArgumentException("not a diagnostic code: " + id);
    }
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(meaning, "meaning");
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
