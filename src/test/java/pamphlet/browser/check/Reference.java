package pamphlet.browser.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * One address in a page's markup.
 *
 * @param element the name of the element that holds it
 * @param attribute the name of its attribute
 * @param value the address as it is written
 * @param mayLeave whether it may name another site: a reader follows it, and nothing is loaded
 */
record Reference(String element, String attribute, String value, boolean mayLeave) {
  private static final List<String> PLAIN =
      List.of("href", "src", "xlink:href", "poster", "data", "action", "formaction");
  private static final List<String> LISTS = List.of("srcset", "imagesrcset");

  /** The relations of a {@code link} that name a page and load nothing. */
  private static final Set<String> NAMING = Set.of("canonical", "license", "author");

  /** Every address in {@code page}, in the order of the markup. */
  static List<Reference> in(BuiltPage page) {
    return page.html().getAllElements().stream().flatMap(Reference::of).toList();
  }

  @Override
  public String toString() {
    return "<" + element + " " + attribute + "=\"" + value + "\">";
  }

  private static Stream<Reference> of(Element element) {
    List<Reference> found = new ArrayList<>();
    for (String name : PLAIN) {
      if (element.hasAttr(name)) {
        found.add(reference(element, name, element.attr(name)));
      }
    }
    for (String name : LISTS) {
      // HTML, section "srcset attributes": candidates split by commas, each an address and a size.
      for (String candidate : element.attr(name).split(",\\s+|,$")) {
        if (!candidate.isBlank()) {
          found.add(reference(element, name, candidate.strip().split("\\s+")[0]));
        }
      }
    }
    refresh(element, found);
    return found.stream();
  }

  private static void refresh(Element element, List<Reference> found) {
    String content = element.attr("content");
    int url = content.toLowerCase(Locale.ROOT).indexOf("url=");
    if (element.attr("http-equiv").equalsIgnoreCase("refresh") && url >= 0) {
      found.add(reference(element, "content", content.substring(url + "url=".length())));
    }
  }

  private static Reference reference(Element element, String attribute, String value) {
    boolean link = element.normalName().equals("a") || element.normalName().equals("area");
    boolean naming =
        element.normalName().equals("link") && NAMING.contains(element.attr("rel").strip());
    return new Reference(element.normalName(), attribute, value, link || naming);
  }
}
