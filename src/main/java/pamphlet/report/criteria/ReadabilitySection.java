package pamphlet.report.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import pamphlet.model.ProseStats;
import pamphlet.model.Site;

/**
 * How hard the pages are to read, as a chart and as a table that says the same.
 *
 * @param grade the reading grade of a page's prose
 */
record ReadabilitySection(Function<ProseStats, OptionalDouble> grade) {
  /** A page and its reading grade. */
  private record Graded(PageEvidence page, double grade) {}

  void write(Site site, List<PageEvidence> pages, Html out) {
    double target = site.settings().checks().readingGrade();
    List<Graded> graded = graded(pages);
    out.element("h2", "Readability");
    out.element(
        "p",
        "Years of schooling by the Flesch-Kincaid formula; the site's target is "
            + Html.oneDigit(target)
            + ". Names of medicines and illnesses raise it. A formula counts letters and does not"
            + " know whether a text is understood: use it to choose what to read first.");
    if (!graded.isEmpty()) {
      List<Double> grades = graded.stream().map(Graded::grade).toList();
      out.raw(new GradeChart(grades, target).svg());
      table(graded, target, out);
    }
    if (graded.size() < pages.size()) {
      out.element("p", "Pages with too little text to judge: " + (pages.size() - graded.size()));
    }
  }

  private List<Graded> graded(List<PageEvidence> pages) {
    List<Graded> graded = new ArrayList<>();
    for (PageEvidence page : pages) {
      grade
          .apply(page.page().facts().stats())
          .ifPresent(value -> graded.add(new Graded(page, value)));
    }
    graded.sort(
        Comparator.comparingDouble(Graded::grade)
            .reversed()
            .thenComparing(g -> g.page().page().source()));
    return graded;
  }

  private static void table(List<Graded> graded, double target, Html out) {
    out.raw("<details>\n<summary>The numbers, hardest first</summary>\n");
    out.table("Reading grade by page", "Page", "Grade", "Words", "Sentences", "Target");
    for (Graded page : graded) {
      ProseStats stats = page.page().page().facts().stats();
      out.beginRow(page.page().matter().title());
      out.cell("number", Html.oneDigit(page.grade()));
      out.cell("number", stats.words()).cell("number", stats.sentences());
      out.cell("", page.grade() > target ? "above" : "met").endRow();
    }
    out.endTable().raw("</details>\n");
  }
}
