package pamphlet.browser.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import pamphlet.browser.Tab;

/**
 * Looks for what does not fit (WCAG 2.2 1.4.4 and 1.4.10): on a narrow phone, in a window that is
 * zoomed to 400 percent, and with the reader's text size at 400 percent. Wide tables may scroll in
 * a box of their own.
 */
public final class OverflowCheck {
  private static final String SCRIPT = Script.read("/browser/overflow.js");

  private static final int USUAL_TEXT_PIXELS = 16;

  private static final Map<String, UnaryOperator<Tab>> VIEWS =
      new TreeMap<>(
          Map.of(
              "320 px", tab -> tab.viewport(320, 640).textSize(USUAL_TEXT_PIXELS),
              "zoom 400 %", tab -> tab.zoomed(1280, 1024, 400).textSize(USUAL_TEXT_PIXELS),
              "text 400 %", tab -> tab.viewport(1280, 1024).textSize(4 * USUAL_TEXT_PIXELS)));

  private OverflowCheck() {}

  /** What scrolls sideways, is cut off or is covered, on any page in any view. */
  public static List<Finding> findings(BuiltSite site) throws IOException {
    return EveryPage.overHttp(
            site,
            (tab, address, page) -> {
              List<Finding> findings = new ArrayList<>();
              VIEWS.forEach(
                  (name, view) -> {
                    view.apply(tab).open(address);
                    findings.addAll(Script.findings(tab, SCRIPT, page, name));
                  });
              return findings;
            })
        .stream()
        .flatMap(List::stream)
        .sorted()
        .toList();
  }
}
