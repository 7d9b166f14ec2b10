package pamphlet.report.criteria;

import java.util.List;
import java.util.TreeMap;
import pamphlet.model.Allowance;
import pamphlet.model.CheckSettings;
import pamphlet.model.Severity;

/** Which rules do not speak, and why: for one place by an author, or for the whole site. */
final class SilencedRules {
  private SilencedRules() {}

  static void write(CheckSettings checks, List<Allowance> allowances, Html out) {
    out.element("h2", "Silenced rules");
    if (allowances.isEmpty() && checks.severities().isEmpty()) {
      out.element("p", "None.");
    }
    if (!allowances.isEmpty()) {
      out.table("For one place", "Code", "Place", "Reason");
      allowances.forEach(a -> out.row(a.code(), place(a), a.reason()));
      out.endTable();
    }
    if (!checks.severities().isEmpty()) {
      out.table("For the whole site", "Code", "Set to");
      new TreeMap<>(checks.severities())
          .forEach((code, to) -> out.row(code, to.map(Severity::word).orElse("off")));
      out.endTable();
    }
  }

  private static String place(Allowance allowance) {
    return allowance.place().path() + ":" + allowance.place().line();
  }
}
