package pamphlet.model;

import java.util.Locale;

/** What the author says of a page's life. */
public enum Status {
  PUBLISHED,
  DRAFT,
  RETIRED;

  /** The word that front matter uses, for example {@code draft}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
