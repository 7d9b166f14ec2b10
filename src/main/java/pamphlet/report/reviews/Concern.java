package pamphlet.report.reviews;

import java.util.Locale;

/** Why a page needs a reviewer, the most pressing first. */
public enum Concern {
  OVERDUE("Overdue"),
  EDITED("Edited since review"),
  DUE("Due soon"),
  UNREVIEWED("Unreviewed");

  private final String heading;

  Concern(String heading) {
    this.heading = heading;
  }

  /** The heading of a list of such pages. */
  public String heading() {
    return heading;
  }

  /** The word that machines read, for example {@code overdue}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
