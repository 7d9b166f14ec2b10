package pamphlet.check;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.ReviewState;
import pamphlet.model.Severity;
import pamphlet.model.Site;

/**
 * Health information has a planned review cycle (NHS England, Standard for creating health content;
 * three years on the NHS website). A page is named before its next review and, louder, after it;
 * the settings decide whether an overdue page stops the build.
 */
@AutoService(SiteRule.class)
public final class ReviewDue implements SiteRule {
  static final Code DUE = Code.warning("RV011", "a page is due for review soon");
  static final Code OVERDUE = Code.warning("RV012", "a page is overdue for review");

  @Override
  public List<Code> codes() {
    return List.of(DUE, OVERDUE);
  }

  @Override
  public List<Diagnostic> check(Site site) {
    return site.pages().values().stream()
        .filter(page -> page.nextReview().isPresent())
        .filter(page -> isDue(page.state()))
        .map(page -> found(page, site))
        .toList();
  }

  private static boolean isDue(ReviewState state) {
    return state == ReviewState.DUE || state == ReviewState.OVERDUE;
  }

  private static Diagnostic found(LinkedPage page, Site site) {
    LocalDate next = page.nextReview().orElseThrow();
    return page.state() == ReviewState.OVERDUE ? overdue(page, next, site) : due(page, next, site);
  }

  private static Diagnostic due(LinkedPage page, LocalDate next, Site site) {
    return Diagnostic.of(
        Pages.value(page.facts(), "reviewDate"),
        DUE,
        "the next review is due on " + next + ", in " + days(site.today(), next),
        "ask " + reviewer(page, site) + " to review the page, then write the new reviewDate");
  }

  private static Diagnostic overdue(LinkedPage page, LocalDate next, Site site) {
    Diagnostic found =
        Diagnostic.of(
            Pages.value(page.facts(), "reviewDate"),
            OVERDUE,
            "the review was due on " + next + ", " + days(next, site.today()) + " ago",
            "ask "
                + reviewer(page, site)
                + " to review the page, or withdraw it with status: retired");
    return site.settings().review().overdueFails() ? found.withSeverity(Severity.ERROR) : found;
  }

  private static String reviewer(LinkedPage page, Site site) {
    return site.reviewer(page).map(person -> person.name()).orElse("the reviewer");
  }

  private static String days(LocalDate from, LocalDate to) {
    long days = ChronoUnit.DAYS.between(from, to);
    return days == 1 ? "1 day" : days + " days";
  }
}
