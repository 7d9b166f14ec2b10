package pamphlet.browser.check;

import java.util.Comparator;
import pamphlet.model.Address;

/**
 * One thing that is wrong with a built page.
 *
 * @param page where
 * @param problem what, with the culprit
 */
public record Finding(Address page, String problem) implements Comparable<Finding> {
  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::page).thenComparing(Finding::problem);

  @Override
  public int compareTo(Finding other) {
    return ORDER.compare(this, other);
  }

  @Override
  public String toString() {
    return page.path() + ": " + problem;
  }
}
