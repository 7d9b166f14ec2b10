package pamphlet.report.reviews;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes a text of the site stand alone: no address leads into the site, pictures are inside. */
final class PackText {
  /** Below the heading of the page and that of the section. */
  private static final int HEADINGS_DOWN = 3;

  private static final int LOWEST_HEADING = 6;
  private static final Set<String> OUTSIDE = Set.of("http", "https", "tel", "mailto");

  private PackText() {}

  /** The text by itself. Its ids are left out, because several texts share one page. */
  static String alone(String html, Function<String, Optional<String>> pictures) {
    Document text = Jsoup.parseBodyFragment(html);
    text.outputSettings().prettyPrint(false);
    text.select("script, nav, form, svg:has(use)").remove();
    for (Element link : text.select("a")) {
      if (!OUTSIDE.contains(link.attr("href").split(":", 2)[0])) {
        link.unwrap();
      }
    }
    text.select("img").forEach(picture -> embed(picture, pictures));
    for (Element element : text.body().getAllElements()) {
      element.removeAttr("id").removeAttr("tabindex").removeAttr("role");
      element.attributes().asList().stream()
          .map(attribute -> attribute.getKey())
          .filter(name -> name.startsWith("aria-"))
          .toList()
          .forEach(element::removeAttr);
      lower(element);
    }
    return text.body().html();
  }

  private static void embed(Element picture, Function<String, Optional<String>> pictures) {
    picture.removeAttr("srcset").removeAttr("sizes").removeAttr("loading");
    Optional<String> data = pictures.apply(picture.attr("src"));
    if (data.isPresent()) {
      picture.attr("src", data.get());
    } else {
      picture.replaceWith(new Element("em").text("[Picture: " + picture.attr("alt") + "]"));
    }
  }

  private static void lower(Element element) {
    if (element.normalName().matches("h[1-6]")) {
      int level = element.normalName().charAt(1) - '0' + HEADINGS_DOWN;
      element.tagName("h" + Math.min(level, LOWEST_HEADING));
    }
  }
}
