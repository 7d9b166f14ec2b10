package pamphlet.check;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.Site;

/**
 * A review cannot have happened after the day of the build. A date in the future is a slip of the
 * keyboard or a promise, and readers would take either for a fact.
 */
@AutoService(SiteRule.class)
public final class ReviewInFuture implements SiteRule {
  static final Code CODE = Code.error("RV010", "the review date is in the future");

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Site site) {
    return site.pages().values().stream()
        .filter(page -> !Pages.isRetired(page.facts()))
        .filter(page -> reviewed(page).isAfter(site.today()))
        .map(page -> found(page, site.today()))
        .toList();
  }

  private static LocalDate reviewed(LinkedPage page) {
    return page.frontMatter().review().reviewDate().orElse(LocalDate.MIN);
  }

  private static Diagnostic found(LinkedPage page, LocalDate today) {
    return Diagnostic.of(
        Pages.value(page.facts(), "reviewDate"),
        CODE,
        "review date " + reviewed(page) + " is after today, " + today,
        "write the day on which the reviewer approved the page");
  }
}
