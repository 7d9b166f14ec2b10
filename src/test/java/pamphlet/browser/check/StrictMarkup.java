package pamphlet.browser.check;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What a page must not hold, so that a policy of {@code default-src 'none'} fits and the page works
 * from a disk: code or style in the page itself, modules, frames, repeated ids.
 */
public final class StrictMarkup {
  private static final String DATA_TYPE = "application/ld+json";

  private static final Map<String, String> FORBIDDEN =
      Map.ofEntries(
          Map.entry("[style]", "style in the page"),
          Map.entry("style", "style in the page"),
          Map.entry("base", "a base address, which breaks links on a disk"),
          Map.entry("iframe, frame, object, embed", "a frame"),
          Map.entry("[type=module]", "a module, which browsers refuse on a disk"),
          Map.entry("[crossorigin], [integrity]", "an attribute that browsers refuse on a disk"),
          Map.entry("script[src~=:|^//]", "a script from elsewhere"));

  private StrictMarkup() {}

  /** What {@code site} holds and must not, sorted by page. */
  public static List<Finding> findings(BuiltSite site) {
    Set<Finding> findings = new TreeSet<>();
    for (BuiltPage page : site.pages()) {
      forbidden(page, findings);
      scripts(page, findings);
      handlers(page, findings);
      repeatedIds(page, findings);
    }
    return List.copyOf(findings);
  }

  private static void forbidden(BuiltPage page, Set<Finding> findings) {
    FORBIDDEN.forEach(
        (selector, problem) -> {
          for (Element element : page.html().select(selector)) {
            findings.add(page.finding(problem, opening(element)));
          }
        });
  }

  private static void scripts(BuiltPage page, Set<Finding> findings) {
    for (Element script : page.html().select("script:not([src])")) {
      if (!script.attr("type").equals(DATA_TYPE)) {
        findings.add(page.finding("a script in the page", opening(script)));
      }
    }
  }

  private static void handlers(BuiltPage page, Set<Finding> findings) {
    for (Element element : page.html().getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().toLowerCase(Locale.ROOT).startsWith("on")) {
          findings.add(page.finding("an event handler in the page", opening(element)));
        }
      }
    }
  }

  private static void repeatedIds(BuiltPage page, Set<Finding> findings) {
    Set<String> seen = new HashSet<>();
    for (Element element : page.html().select("[id]")) {
      if (!seen.add(element.id())) {
        findings.add(page.finding("an id that stands twice", element.id()));
      }
    }
  }

  private static String opening(Element element) {
    return element.shallowClone().empty().outerHtml();
  }
}
