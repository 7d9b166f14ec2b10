package pamphlet.report.criteria;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pamphlet.model.Diagnostic;

/** What the checks found, counted by code; the places are in the checks' own list. */
final class FindingsSection {
  private FindingsSection() {}

  static void write(List<Diagnostic> findings, Html out) {
    out.element("h2", "Findings");
    if (findings.isEmpty()) {
      out.element("p", "None.");
      return;
    }
    Map<String, List<Diagnostic>> byCode =
        findings.stream()
            .collect(Collectors.groupingBy(d -> d.code().id(), TreeMap::new, Collectors.toList()));
    out.table("What the checks found", "Code", "Severity", "Meaning", "Places", "Files");
    byCode.forEach((code, found) -> row(code, found, out));
    out.endTable();
  }

  private static void row(String code, List<Diagnostic> found, Html out) {
    Diagnostic first = found.get(0);
    long files = found.stream().map(d -> d.place().path()).distinct().count();
    out.beginRow(code);
    out.cell(first.severity().word(), first.severity().word());
    out.cell("", first.code().meaning());
    out.cell("number", found.size()).cell("number", files).endRow();
  }
}
