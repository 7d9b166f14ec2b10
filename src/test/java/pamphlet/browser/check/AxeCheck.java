package pamphlet.browser.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.json.JsonObject;
import pamphlet.browser.Media;
import pamphlet.browser.Tab;

/** Runs axe-core over every page, on a phone and on a wide screen, in light and in dark. */
public final class AxeCheck {
  private static final String AXE = Script.read("/axe.min.js");
  private static final String RUN = Script.read("/browser/axe-run.js");

  private static final List<View> VIEWS =
      List.of(
          new View("320 px, light", 320, Media.LIGHT),
          new View("320 px, dark", 320, Media.DARK),
          new View("1280 px, light", 1280, Media.LIGHT),
          new View("1280 px, dark", 1280, Media.DARK));

  private AxeCheck() {}

  /** What axe-core says of every page in every view. */
  public static AxeReport run(BuiltSite site) throws IOException {
    List<Verdict> verdicts =
        EveryPage.overHttp(
                site,
                (tab, address, page) -> {
                  tab.open(address).evaluate(AXE + ";0");
                  return VIEWS.stream().map(view -> verdict(tab, page, view)).toList();
                })
            .stream()
            .flatMap(List::stream)
            .toList();
    return report(verdicts);
  }

  /** How a page is shown. */
  private record View(String name, int width, Media media) {}

  /** What the script returns for one page in one view. */
  private record Verdict(BuiltPage page, View view, JsonObject answer) {
    List<Finding> list(String key) {
      return Script.findings(answer.getJsonArray(key), page, view.name());
    }
  }

  private static Verdict verdict(Tab tab, BuiltPage page, View view) {
    tab.viewport(view.width(), 900).emulate(view.media());
    // Colours alone differ between the schemes; every other rule has spoken in the light one.
    boolean colorsOnly = view.media().dark();
    return new Verdict(page, view, tab.evaluate(RUN + "(" + colorsOnly + ")").asJsonObject());
  }

  private static AxeReport report(List<Verdict> verdicts) {
    List<Finding> findings = new ArrayList<>();
    List<Finding> enhanced = new ArrayList<>();
    List<Finding> undecided = new ArrayList<>();
    int passed = 0;
    String version = "";
    for (Verdict verdict : verdicts) {
      findings.addAll(verdict.list("violations"));
      enhanced.addAll(verdict.list("enhanced"));
      undecided.addAll(verdict.list("undecided"));
      passed += verdict.answer().getInt("enhancedPassed");
      version = verdict.answer().getString("version");
    }
    return new AxeReport(version, findings, enhanced, undecided, passed);
  }
}
