package pamphlet.history;

import java.util.List;
import pamphlet.model.Code;

/** The diagnostics of the family OU that are about what was published before. */
public final class HistoryCodes {
  /** An address that readers have would answer nothing. */
  public static final Code VANISHED =
      Code.error("OU031", "an address that was published would be gone");

  /** A line of the list of published addresses is none. */
  public static final Code NOT_AN_ADDRESS =
      Code.error("OU032", "the list of published addresses cannot be read");

  private HistoryCodes() {}

  /** All codes of the package, by number. */
  public static List<Code> all() {
    return List.of(VANISHED, NOT_AN_ADDRESS);
  }
}
