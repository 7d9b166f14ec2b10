package pamphlet.browser.check;

import java.io.IOException;
import java.util.List;

/**
 * Measures what a finger must hit (WCAG 2.2 2.5.8): buttons, fields, and links that stand alone in
 * a list or a navigation. Links within a sentence may be as low as its line.
 */
public final class TargetCheck {
  /** The least width and height of level AA, in CSS pixels. */
  public static final int MIN_PIXELS = 24;

  private static final String SCRIPT = Script.read("/browser/targets.js");

  private TargetCheck() {}

  /** The targets that are smaller than {@code minPixels} on a phone of 320 pixels. */
  public static List<Finding> findings(BuiltSite site, int minPixels) throws IOException {
    return EveryPage.overHttp(
            site,
            (tab, address, page) -> {
              tab.viewport(320, 640).open(address);
              return Script.findings(tab, SCRIPT + "(" + minPixels + ")", page, "320 px");
            })
        .stream()
        .flatMap(List::stream)
        .sorted()
        .toList();
  }
}
