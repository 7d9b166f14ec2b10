package pamphlet.report.criteria;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;
import pamphlet.model.Allowance;
import pamphlet.model.Diagnostic;
import pamphlet.model.LinkedPage;
import pamphlet.model.ProseStats;
import pamphlet.model.Site;
import pamphlet.model.TitleOrder;

/**
 * Writes the editorial report: one HTML file for the editorial lead, which needs no script and
 * loads nothing. The day in it is the site's {@code today}, so the same input gives the same bytes.
 *
 * @param attestations what people have said of single criteria
 * @param grade the reading grade of a page's prose, empty if there is too little of it
 */
public record CriteriaReport(
    Attestations attestations, Function<ProseStats, OptionalDouble> grade) {
  /**
   * The whole file.
   *
   * @param site the linked site
   * @param findings everything that was found in it
   * @param allowances the places at which an author silenced a rule
   */
  public String html(Site site, List<Diagnostic> findings, List<Allowance> allowances) {
    List<PageEvidence> pages = reviewedPages(site, findings);
    Html out = new Html();
    head(site, out);
    ReviewCalendar.write(site, out);
    new ReadabilitySection(grade).write(site, pages, out);
    new CriteriaSection(attestations).write(pages, out);
    FindingsSection.write(findings, out);
    SilencedRules.write(site.settings().checks(), allowances, out);
    return out.raw("</main>\n</body>\n</html>\n").toString();
  }

  private static List<PageEvidence> reviewedPages(Site site, List<Diagnostic> findings) {
    Map<String, List<Diagnostic>> byPath =
        findings.stream().collect(Collectors.groupingBy(d -> d.place().path()));
    return site.listed().stream()
        .filter(page -> page.frontMatter().type().isReviewed())
        .map(LinkedPage::facts)
        .sorted(TitleOrder.PAGES)
        .map(facts -> site.pages().get(facts.source()))
        .map(
            page ->
                new PageEvidence(
                    site, page, byPath.getOrDefault(page.source().fromRoot(), List.of())))
        .toList();
  }

  private static void head(Site site, Html out) {
    String title = "Editorial report: " + site.settings().title();
    out.raw("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.element("title", title).raw("<style>\n").raw(Html.STYLE).raw("</style>\n</head>\n");
    out.raw("<body>\n<main>\n").element("h1", title);
    out.element(
        "p",
        "As of "
            + site.today()
            + ". This is a self-check for editors. It shows evidence for published criteria, page"
            + " by page. It gives no score and no mark, and is not for readers.");
  }
}
