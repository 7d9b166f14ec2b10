package pamphlet.model;

import java.util.Locale;

/** Where a page stands on the day of the build. */
public enum ReviewState {
  /** Needs no clinical review. */
  EXEMPT,
  /** Reviewed, and the next review is further away than the policy's warning time. */
  CURRENT,
  /** Reviewed, and the next review is near. */
  DUE,
  /** The day of the next review has passed. */
  OVERDUE,
  /** Withdrawn. */
  RETIRED,
  /** Not published; shown only when drafts are asked for. */
  DRAFT;

  /** The word that messages and style classes use, for example {@code overdue}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
