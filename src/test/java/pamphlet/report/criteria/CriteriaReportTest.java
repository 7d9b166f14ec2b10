package pamphlet.report.criteria;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import pamphlet.model.Allowance;
import pamphlet.model.Attestation;
import pamphlet.model.Code;
import pamphlet.model.CriterionIds;
import pamphlet.model.Diagnostic;
import pamphlet.model.PageType;
import pamphlet.model.Place;
import pamphlet.model.ProseStats;
import pamphlet.model.Site;
import pamphlet.report.Catalogue;

class CriteriaReportTest {
  private static final Code LONG_LIST = Code.warning("ST008", "a list has more than seven items");

  @Test
  void overdueReviewsComeFirstThenTheMonths() {
    Site site =
        new ExampleSite()
            .article("a.md", "Later", "2025-06-10")
            .article("b.md", "Soon", "2023-02-01")
            .article("c.md", "Late", "2020-01-01")
            .article("d.md", "Soon, too", "2023-02-20")
            .site();
    Document report = report(site, List.of(), List.of());
    assertThat(calendarTables(report)).containsExactly("Overdue", "2026-02", "2028-06");
    assertThat(report.select("table:contains(2026-02) tbody th").eachText())
        .containsExactly("Soon", "Soon, too");
    assertThat(report.select("td.overdue").text()).isEqualTo("overdue");
  }

  @Test
  void draftsAreNamed() {
    Document report = report(new ExampleSite().draft("new.md").site(), List.of(), List.of());
    assertThat(report.select("li").eachText()).containsExactly("articles/new.md");
  }

  @Test
  void everyCriterionHasAVerdictOnEveryPage() {
    Document report = report(oneArticle().site(), List.of(), List.of());
    assertThat(report.select("details table caption").eachText())
        .containsExactly(
            "JAMA benchmarks",
            "Clear Communication Index",
            "PEMAT-P",
            "DISCERN, evidence for a rater");
    assertThat(report.select("details tbody tr")).hasSize(4 + 20 + 24 + 15);
    assertThat(report.select("details tbody tr td:nth-child(2)").eachText())
        .isSubsetOf("met", "not met", "needs a person");
  }

  @Test
  void exercisesAreNotJudgedAsTreatmentChoices() {
    Site site =
        new ExampleSite()
            .page("e.md", PageType.EXERCISE, "Tilt", "2025-01-01", ProseStats.NONE)
            .page("p.md", PageType.PAGE, "About", "2025-01-01", ProseStats.NONE)
            .site();
    Document report = report(site, List.of(), List.of());
    assertThat(report.select("summary").eachText()).containsExactly("Tilt (articles/e.md)");
    assertThat(report.select("details table caption").eachText())
        .doesNotContain("DISCERN, evidence for a rater");
  }

  @Test
  void missingPartIsNamed() {
    Site site = oneArticle().reviewerWithoutCredentials().site();
    assertVerdict(report(site, List.of(), List.of()), "jama-1", "not met");
    assertThat(evidence(report(site, List.of(), List.of()), "jama-1"))
        .isEqualTo("not given: reviewer's credentials");
    assertVerdict(report(oneArticle().site(), List.of(), List.of()), "jama-1", "met");
  }

  @Test
  void findingOfACheckDecidesItsCriterion() {
    Site site = oneArticle().site();
    Diagnostic found =
        Diagnostic.of(new Place("articles/a.md", 9, 1, 1), LONG_LIST, "ten items", "divide it");
    assertVerdict(report(site, List.of(), List.of()), "cci-8", "needs a person");
    assertVerdict(report(site, List.of(found), List.of()), "cci-8", "not met");
  }

  @Test
  void evidenceTellsWhereToLook() {
    assertThat(evidence(report(oneArticle().site(), List.of(), List.of()), "discern-11"))
        .isEqualTo("look at \"Risks of rest\"");
  }

  @Test
  void attestationAnswersOnlyWhatNeedsAPerson() {
    Attestations all =
        (page, id) -> Optional.of(new Attestation(id, "kim", LocalDate.of(2026, 1, 2)));
    Document report =
        Jsoup.parse(
            new CriteriaReport(all, stats -> OptionalDouble.empty())
                .html(oneArticle().reviewerWithoutCredentials().site(), List.of(), List.of()));
    assertVerdict(report, "pemat-2", "attested");
    assertThat(evidence(report, "pemat-2")).isEqualTo("kim, 2026-01-02");
    assertVerdict(report, "jama-1", "not met");
  }

  @Test
  void latestWordInTheFrontMatterIsShownWithTheNameOfWhoGaveIt() {
    Site site =
        new ExampleSite()
            .attested(
                new Attestation("discern-6", "sample", LocalDate.of(2026, 1, 2)),
                new Attestation("discern-6", "sample", LocalDate.of(2025, 1, 2)))
            .article("a.md", "Neck", "2025-01-01")
            .site();
    Document report =
        Jsoup.parse(
            new CriteriaReport(Attestations.FRONT_MATTER, stats -> OptionalDouble.empty())
                .html(site, List.of(), List.of()));
    assertVerdict(report, "discern-6", "attested");
    assertThat(evidence(report, "discern-6")).isEqualTo("Alex <Sample>, MD, 2026-01-02");
    assertVerdict(report, "discern-2", "needs a person");
  }

  @Test
  void frontMatterMayNameEveryCriterionAndNoOther() {
    List<String> asked =
        Instrument.all().stream()
            .flatMap(instrument -> instrument.criteria().stream())
            .map(Criterion::id)
            .toList();
    assertThat(CriterionIds.ALL).containsExactlyElementsOf(asked);
  }

  @Test
  void chartSaysWhatItsTableSays() {
    ProseStats easy = new ProseStats(100, 10, 120, 0);
    ProseStats hard = new ProseStats(200, 10, 400, 50);
    Site site =
        new ExampleSite()
            .page("a.md", PageType.ARTICLE, "Easy", "2025-01-01", easy)
            .page("b.md", PageType.ARTICLE, "Hard", "2025-01-01", hard)
            .page("c.md", PageType.ARTICLE, "Short", "2025-01-01", ProseStats.NONE)
            .site();
    String html =
        new CriteriaReport(Attestations.NONE, CriteriaReportTest::grade)
            .html(site, List.of(), List.of());
    Document report = Jsoup.parse(html);
    assertThat(report.select("svg title").text())
        .isEqualTo("Pages by reading grade. Above the target of 8.0: 1 of 2 pages.");
    assertThat(report.select("svg rect")).hasSize(2);
    assertThat(report.select("table:contains(Reading grade by page) tbody tr").eachText())
        .containsExactly("Hard 20.0 200 10 above", "Easy 4.0 100 10 met");
    assertThat(html).contains("Pages with too little text to judge: 1");
  }

  @Test
  void silencedRulesAreListedWithTheirReasons() {
    Allowance allowance =
        new Allowance("ST012", "the <law> says so", new Place("articles/a.md", 7, 1, 1), 8);
    Document report = report(oneArticle().ruleOff("ST010").site(), List.of(), List.of(allowance));
    assertThat(report.select("table:contains(For one place) tbody tr").eachText())
        .containsExactly("ST012 articles/a.md:7 the <law> says so");
    assertThat(report.select("table:contains(For the whole site) tbody tr").eachText())
        .containsExactly("ST010 off");
  }

  @Test
  void reportIsOneFileWithoutScriptsThatLoadsNothing() {
    Document report = report(oneArticle().site(), List.of(), List.of());
    assertThat(report.select("script, link, img, iframe, [src], [href], [onclick]")).isEmpty();
    assertThat(report.html()).doesNotContain("@import").doesNotContain("url(");
  }

  @Test
  void textIsEscaped() {
    Site site = new ExampleSite().article("a.md", "<script>x</script>", "2025-01-01").site();
    Document report = report(site, List.of(), List.of());
    assertThat(report.title()).isEqualTo("Editorial report: Health & <home>");
    assertThat(report.select("script, sample")).isEmpty();
    assertThat(report.select("summary").text()).startsWith("<script>x</script>");
  }

  @Test
  void reportHasNoScoreAndNoMark() {
    String text = report(oneArticle().site(), List.of(), List.of()).text();
    assertThat(text).doesNotContain("%").doesNotContain("HONcode").doesNotContain("PIF TICK");
    assertThat(text).doesNotContainPattern("(?i)total|points? out of|score:");
  }

  @Test
  void codesThatCriteriaReadAreInTheCatalogue() {
    assertThat(Catalogue.load().entries())
        .containsKeys(
            Styles.PARAGRAPH, Styles.LONG_LIST, Styles.WORDS, Styles.ABBREVIATION, Styles.GRADE);
  }

  private static ExampleSite oneArticle() {
    return new ExampleSite().article("a.md", "Neck", "2025-01-01");
  }

  /** A stand-in for a formula, so that the test knows the numbers. */
  private static OptionalDouble grade(ProseStats stats) {
    return stats.words() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(stats.words() == 100 ? 4 : 20);
  }

  private static Document report(Site site, List<Diagnostic> findings, List<Allowance> allowances) {
    CriteriaReport report = new CriteriaReport(Attestations.NONE, s -> OptionalDouble.empty());
    return Jsoup.parse(report.html(site, findings, allowances));
  }

  private static List<String> calendarTables(Document report) {
    return report.select("h2").first().nextElementSiblings().stream()
        .takeWhile(element -> !element.is("h2"))
        .filter(element -> element.is("table"))
        .map(table -> table.select("caption").text())
        .toList();
  }

  private static void assertVerdict(Document report, String id, String verdict) {
    assertThat(row(report, id).child(1).text()).isEqualTo(verdict);
  }

  private static String evidence(Document report, String id) {
    return row(report, id).child(2).text();
  }

  private static Element row(Document report, String id) {
    return report.select("details tbody tr").stream()
        .filter(row -> row.child(0).text().startsWith(id + " "))
        .findFirst()
        .orElseThrow();
  }
}
