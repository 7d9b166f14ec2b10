package pamphlet.report.criteria;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The criteria, first by item for the whole site, then page by page.
 *
 * @param attestations what people have said
 */
record CriteriaSection(Attestations attestations) {
  void write(List<PageEvidence> pages, Html out) {
    out.element("h2", "Criteria, item by item");
    out.element(
        "p",
        "How many pages each item is met on. Items are not added up: they do not weigh the same.");
    for (Instrument instrument : Instrument.all()) {
      items(instrument, pages.stream().filter(instrument.applies()).toList(), out);
    }
    out.element("h2", "Criteria, page by page");
    pages.forEach(page -> page(page, out));
  }

  private void items(Instrument instrument, List<PageEvidence> pages, Html out) {
    out.table(
        instrument.title() + " (" + instrument.source() + ")",
        "Item",
        "Met",
        "Not met",
        "Needs a person",
        "Attested",
        "Pages that do not meet it");
    for (Criterion criterion : instrument.criteria()) {
      Map<Verdict, List<PageEvidence>> verdicts = verdicts(criterion, pages);
      out.beginRow(criterion.id() + " " + criterion.question());
      verdicts.values().forEach(found -> out.cell("number", found.size()));
      out.cell("", titles(verdicts.get(Verdict.NOT_MET))).endRow();
    }
    out.endTable();
  }

  private Map<Verdict, List<PageEvidence>> verdicts(Criterion criterion, List<PageEvidence> pages) {
    Map<Verdict, List<PageEvidence>> verdicts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      verdicts.put(
          verdict,
          pages.stream().filter(p -> criterion.on(p, attestations).verdict() == verdict).toList());
    }
    return verdicts;
  }

  private static String titles(List<PageEvidence> pages) {
    return pages.stream().map(p -> p.matter().title()).collect(Collectors.joining("; "));
  }

  private void page(PageEvidence page, Html out) {
    out.raw("<details>\n<summary>").text(page.matter().title());
    out.raw(" (").text(page.page().source().fromRoot()).raw(")</summary>\n");
    Instrument.all().stream()
        .filter(instrument -> instrument.applies().test(page))
        .forEach(instrument -> page(instrument, page, out));
    out.raw("</details>\n");
  }

  private void page(Instrument instrument, PageEvidence page, Html out) {
    out.table(instrument.title(), "Item", "Verdict", "Evidence");
    for (Criterion criterion : instrument.criteria()) {
      Finding found = criterion.on(page, attestations);
      out.beginRow(criterion.id() + " " + criterion.question());
      out.cell(found.verdict().style(), found.verdict().words());
      out.cell("", found.evidence()).endRow();
    }
    out.endTable();
  }
}
