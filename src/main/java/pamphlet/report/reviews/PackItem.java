package pamphlet.report.reviews;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import pamphlet.model.PageFacts;

/**
 * A page that a reviewer is asked to read.
 *
 * @param review where its review stands
 * @param page what is known of it
 * @param text what a reviewer approves, as HTML; its links and pictures lead into the site
 * @param earlier the text that was approved last, if there is one and it is kept
 * @param pictures the bytes of a picture of the text as a {@code data:} address, by its {@code src}
 */
public record PackItem(
    ReviewItem review,
    PageFacts page,
    String text,
    Optional<Earlier> earlier,
    Function<String, Optional<String>> pictures) {

  /**
   * An earlier approval.
   *
   * @param by the name of the person
   * @param date the day
   * @param isSame whether the text is still the one that was approved
   * @param text the approved text as HTML; empty if nobody kept it
   */
  public record Earlier(String by, LocalDate date, boolean isSame, Optional<String> text) {}

  /** The concerns in words, for example {@code overdue, edited since review}. */
  String concerns() {
    List<String> words =
        review.concerns().stream()
            .map(concern -> concern.heading().toLowerCase(Locale.ROOT))
            .toList();
    return String.join(", ", words);
  }
}
