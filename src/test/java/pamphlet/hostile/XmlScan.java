package pamphlet.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Looks at a drawing, feed or sitemap: nothing in it runs or loads anything. */
final class XmlScan {
  private static final Set<String> LISTS =
      Set.of(
          "feed", "title", "id", "link", "updated", "author", "name", "entry", "summary", "urlset",
          "url", "loc", "lastmod");

  private static final Set<String> NEVER =
      Set.of("script", "foreignobject", "iframe", "handler", "video", "audio", "embed", "object");

  private XmlScan() {}

  static List<String> scan(String xml) {
    List<String> findings = new ArrayList<>();
    boolean isDrawing = xml.contains("http://www.w3.org/2000/svg");
    if (xml.contains("<!ENTITY") || xml.contains("<?xml-stylesheet")) {
      findings.add("entity or style sheet");
    }
    for (Element element : Jsoup.parse(xml, "", Parser.xmlParser()).select("*")) {
      String name = element.tagName().toLowerCase(Locale.ROOT);
      boolean isRoot = name.startsWith("#");
      if (isDrawing
          ? NEVER.contains(name.replaceFirst(".*:", ""))
          : !isRoot && !LISTS.contains(name)) {
        findings.add("element " + name);
      }
      element.attributes().forEach(attribute -> look(attribute, isDrawing, findings));
      boolean isAddress = Set.of("id", "loc").contains(name);
      if (!isDrawing && isAddress && !element.text().startsWith("https://victim.example/health/")) {
        findings.add("address " + element.text());
      }
    }
    return findings;
  }

  private static void look(Attribute attribute, boolean isDrawing, List<String> findings) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue().strip();
    boolean isHref = name.endsWith("href");
    boolean isOwn = value.startsWith(isDrawing ? "#" : "https://victim.example/health/");
    if (name.startsWith("on") || isHref && !isOwn && !value.startsWith("data:image/png;base64,")) {
      findings.add("attribute " + attribute);
    }
    if (!name.startsWith("aria-")
        && value.replace(" ", "").contains("url(")
        && !value.contains("url(#")) {
      findings.add("address in " + attribute);
    }
  }
}
