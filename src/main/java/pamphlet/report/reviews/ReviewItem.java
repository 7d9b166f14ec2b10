package pamphlet.report.reviews;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pamphlet.model.SourcePath;

/**
 * What a reviewer or an editorial lead wants to know of one page.
 *
 * @param source the page's file
 * @param title its title, or its path if it has none yet
 * @param category the title of its category
 * @param reviewer the reviewer's name
 * @param reviewed the day of the last review
 * @param next the day of the next review
 * @param concerns why it needs a reviewer; nothing if it is current
 */
public record ReviewItem(
    SourcePath source,
    String title,
    Optional<String> category,
    Optional<String> reviewer,
    Optional<LocalDate> reviewed,
    Optional<LocalDate> next,
    Set<Concern> concerns) {
  public ReviewItem {
    Set<Concern> sorted = EnumSet.noneOf(Concern.class);
    sorted.addAll(concerns);
    concerns = Collections.unmodifiableSet(sorted);
  }

  /** The concerns in words that machines read, for example {@code overdue edited}. */
  public String state() {
    return concerns.isEmpty()
        ? "current"
        : concerns.stream().map(Concern::word).collect(Collectors.joining(" "));
  }
}
