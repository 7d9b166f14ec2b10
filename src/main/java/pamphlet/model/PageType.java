package pamphlet.model;

import java.util.Locale;

/** What a Markdown file is. */
public enum PageType {
  ARTICLE,
  EXERCISE,
  PAGE;

  /** The word that front matter uses, for example {@code exercise}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a clinical review is required to publish. */
  public boolean isReviewed() {
    return this != PAGE;
  }
}
