package pamphlet.model;

import java.util.Locale;

/** How fast help is needed. The order is the order of display. */
public enum RedFlagLevel {
  EMERGENCY,
  URGENT,
  ROUTINE;

  /**
   * The word that authors, settings, messages and style classes use, for example {@code urgent}.
   */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
