package pamphlet.audit;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A second opinion on pages, from a parser that mends broken markup as browsers do. Whatever it
 * sees, the audit must see; the audit may see more.
 */
final class Referee {
  private static final Set<String> FOLLOWED = Set.of("http", "https", "mailto", "tel");
  private static final Set<String> LOADING =
      Set.of("src", "poster", "data", "background", "action", "formaction", "srcset");

  private final Map<String, Set<String>> idsByAddress;

  /**
   * @param idsByAddress every output with the ids in it
   */
  Referee(Map<String, Set<String>> idsByAddress) {
    this.idsByAddress = idsByAddress;
  }

  /** The ids of a page. */
  static Set<String> ids(String html) {
    Set<String> ids = new HashSet<>();
    Jsoup.parse(html).select("[id]").forEach(element -> ids.add(element.id()));
    return ids;
  }

  /** What is wrong with a page. */
  List<String> faults(String address, String html) {
    Document page = Jsoup.parse(html);
    List<String> faults = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Element element : page.getAllElements()) {
      if (!element.id().isEmpty() && !ids.add(element.id())) {
        faults.add("id twice: " + element.id());
      }
    }
    for (Element element : page.getAllElements()) {
      element.attributes().forEach(a -> attribute(address, element, a, ids, faults));
      element(element, faults);
    }
    return faults;
  }

  private static void element(Element element, List<String> faults) {
    switch (element.normalName()) {
      case "script" -> {
        boolean isData = element.attr("type").equals("application/ld+json");
        if (!isData && (!element.hasAttr("src") || !element.data().isBlank())) {
          faults.add("a script in the page");
        }
      }
      case "iframe", "frame", "object", "embed", "base", "style" ->
          faults.add("the element " + element.normalName());
      default -> {}
    }
  }

  private void attribute(
      String address, Element element, Attribute attribute, Set<String> ids, List<String> faults) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    String value = attribute.getValue();
    boolean isScript = element.normalName().equals("script");
    if (name.startsWith("on") && name.length() > 2) {
      faults.add("a handler: " + name);
    } else if (name.equals("style") || name.equals("srcdoc")) {
      faults.add("the attribute " + name);
    } else if (name.equals("href") || name.equals("xlink:href")) {
      boolean isLoaded = !Set.of("a", "area").contains(element.normalName()) && !isTold(element);
      link(address, value, isLoaded, ids, faults);
    } else if (LOADING.contains(name) && !name.equals("srcset")) {
      link(address, value, true, ids, faults);
      if (isScript && !value.endsWith(".js")) {
        faults.add("a script that is none: " + value);
      }
    } else if (name.equals("srcset")) {
      for (String picture : value.split(",\\s")) {
        link(address, picture.strip().split("\\s")[0], true, ids, faults);
      }
    }
  }

  private static boolean isTold(Element element) {
    return element.normalName().equals("link")
        && Set.of("canonical", "alternate").contains(element.attr("rel"));
  }

  private void link(
      String address, String value, boolean isLoaded, Set<String> ids, List<String> faults) {
    // As browsers do: without spaces around, without tabs and line ends within.
    String plain = value.strip().replaceAll("[\t\r\n]", "");
    int colon = plain.indexOf(':');
    boolean hasScheme = colon > 0 && plain.substring(0, colon).matches("[A-Za-z][A-Za-z0-9+.-]*");
    if (hasScheme) {
      if (isLoaded || !FOLLOWED.contains(plain.substring(0, colon).toLowerCase(Locale.ROOT))) {
        faults.add("not of the site: " + value);
      }
    } else if (plain.startsWith("/") || !resolves(address, plain, ids)) {
      faults.add("leads nowhere: " + value);
    }
  }

  private boolean resolves(String address, String reference, Set<String> own) {
    try {
      URI uri = new URI(reference);
      String path = uri.getPath();
      String file =
          path.isEmpty()
              ? address
              : new URI("x", "h", "/" + address, null).resolve(uri).getPath().substring(1);
      if (!idsByAddress.containsKey(file) || uri.getRawAuthority() != null) {
        return false;
      }
      Set<String> ids = file.equals(address) ? own : idsByAddress.get(file);
      return uri.getFragment() == null
          || !file.endsWith(".html")
          || ids.contains(uri.getFragment());
    } catch (Exception e) {
      return false;
    }
  }
}
