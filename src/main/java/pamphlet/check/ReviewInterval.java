package pamphlet.check;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pamphlet.model.Code;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.Review;
import pamphlet.model.Settings;

/**
 * A page may be reviewed sooner than the site's policy asks, never later: the policy is what the
 * publisher promises to readers (NHS England, Standard for creating health content: planned review
 * cycle).
 */
@AutoService(PageRule.class)
public final class ReviewInterval implements PageRule {
  static final Code CODE =
      Code.warning("RV016", "the next review is later than the site's policy allows");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(CompiledPage page, Settings settings) {
    Review review = page.facts().frontMatter().review();
    Optional<LocalDate> latest = review.reviewDate().map(settings.review()::next);
    boolean tooLate =
        Pages.isReviewed(page.facts())
            && latest.isPresent()
            && review.nextReview().filter(next -> next.isAfter(latest.get())).isPresent();
    return tooLate ? List.of(found(page, review, latest.get())) : List.of();
  }

  private static Diagnostic found(CompiledPage page, Review review, LocalDate latest) {
    return Diagnostic.of(
        Pages.value(page.facts(), "nextReview"),
        CODE,
        "next review " + review.nextReview().orElseThrow() + " is later than the policy allows",
        "write " + latest + " or earlier, or leave nextReview out");
  }
}
