package pamphlet.model;

import java.util.Locale;

/** Which sides of the body an exercise is done with. */
public enum Sides {
  /** First one side, then the other. */
  EACH,
  /** Both sides at once. */
  BOTH,
  /** Sides play no part. */
  NONE;

  /** The word that front matter uses, for example {@code each}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
