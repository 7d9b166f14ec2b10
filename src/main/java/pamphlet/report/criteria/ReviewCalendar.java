package pamphlet.report.criteria;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pamphlet.model.LinkedPage;
import pamphlet.model.Person;
import pamphlet.model.ReviewState;
import pamphlet.model.Site;

/** The reviews to come, by month, those that are overdue first. */
final class ReviewCalendar {
  private ReviewCalendar() {}

  static void write(Site site, Html out) {
    out.element("h2", "Review calendar");
    List<LinkedPage> pages = pages(site);
    List<LinkedPage> overdue =
        pages.stream().filter(page -> page.state() == ReviewState.OVERDUE).toList();
    Map<YearMonth, List<LinkedPage>> months =
        pages.stream()
            .filter(page -> page.state() != ReviewState.OVERDUE)
            .collect(
                Collectors.groupingBy(
                    page -> YearMonth.from(page.nextReview().orElseThrow()),
                    TreeMap::new,
                    Collectors.toList()));
    if (!overdue.isEmpty()) {
      table("Overdue", overdue, site, out);
    }
    months.forEach((month, due) -> table(month.toString(), due, site, out));
    drafts(site, out);
  }

  private static List<LinkedPage> pages(Site site) {
    return site.listed().stream()
        .filter(page -> page.nextReview().isPresent())
        .sorted(
            Comparator.comparing((LinkedPage page) -> page.nextReview().orElseThrow())
                .thenComparing(LinkedPage::source))
        .toList();
  }

  private static void table(String caption, List<LinkedPage> pages, Site site, Html out) {
    out.table(caption, "Page", "File", "Next review", "Last review", "Reviewer", "State");
    for (LinkedPage page : pages) {
      out.beginRow(page.frontMatter().title());
      out.cell("", page.source().fromRoot());
      out.cell("", page.nextReview().orElseThrow());
      out.cell("", page.frontMatter().review().reviewDate().map(Object::toString).orElse(""));
      out.cell("", site.reviewer(page).map(Person::nameWithCredentials).orElse(""));
      out.cell(page.state().word(), page.state().word()).endRow();
    }
    out.endTable();
  }

  private static void drafts(Site site, Html out) {
    if (!site.drafts().isEmpty()) {
      out.element("p", "Drafts that are not published: " + site.drafts().size());
      out.raw("<ul>\n");
      site.drafts().forEach(draft -> out.element("li", draft.fromRoot()));
      out.raw("</ul>\n");
    }
  }
}
