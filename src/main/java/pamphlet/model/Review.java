package pamphlet.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the front matter says of the clinical review. A published article or exercise has all but
 * the last; absent parts were reported.
 *
 * @param reviewer key of {@code people} in the settings
 * @param reviewDate the day of the last clinical review
 * @param disclaimer key of {@code disclaimers} in the settings
 * @param nextReview the day of the next, if it is not the policy's
 */
public record Review(
    Optional<String> reviewer,
    Optional<LocalDate> reviewDate,
    Optional<String> disclaimer,
    Optional<LocalDate> nextReview) {
  /** No review, as in a page. */
  public static final Review NONE =
      new Review(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
