package pamphlet.model;

import java.time.LocalDate;
import java.util.Locale;

/**
 * A change of a page that readers are shown.
 *
 * @param date the day
 * @param kind how deep it went
 * @param note what changed, in words
 */
public record Change(LocalDate date, Kind kind, String note) {
  /** How deep a change went. Only a clinical change touches what the reviewer approved. */
  public enum Kind {
    TYPO,
    WORDING,
    CLINICAL;

    /** The word that front matter uses, for example {@code wording}. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
