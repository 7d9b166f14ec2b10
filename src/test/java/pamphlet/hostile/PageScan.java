package pamphlet.hostile;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Looks at one page as a browser would: what could run, what would be loaded, where links lead. */
final class PageScan {
  private static final String FORBIDDEN =
      "iframe, frame, object, embed, applet, base, svg, math, style, [style], [srcdoc], [ping],"
          + " [formaction], link[rel~=(?i)import|preload|prefetch|manifest]";
  private static final Set<String> LOADED = Set.of("src", "srcset", "poster", "data", "background");
  private static final Set<String> FOLLOWED = Set.of("http", "https", "mailto", "tel");
  private static final Set<String> OUTWARD = Set.of("canonical", "alternate");
  private static final Set<String> DATA_ADDRESSES = Set.of("url", "@id", "image", "sameAs", "logo");
  private static final Pattern SCHEME = Pattern.compile("(?s)^([A-Za-z][A-Za-z0-9+.-]*):.*");
  private static final String OWN = "/health/";

  private final Path folder;
  private final Path page;
  private final Consumer<String> problems;

  PageScan(Path folder, Path page, Consumer<String> problems) {
    this.folder = folder;
    this.page = page;
    this.problems = problems;
  }

  void scan(String html) {
    Document document = Jsoup.parse(html);
    document.select(FORBIDDEN).forEach(found -> problem("forbidden element", found));
    document.select("script").forEach(this::script);
    document.select("form[action]").forEach(form -> own(form, form.attr("action")));
    document.select("meta[http-equiv=refresh]").forEach(this::refresh);
    document
        .getAllElements()
        .forEach(element -> element.attributes().forEach(a -> look(element, a)));
  }

  private void script(Element script) {
    if (script.hasAttr("src")) {
      return; // Must be one of the site's own files, as everything that is loaded.
    }
    if (!script.attr("type").equals("application/ld+json")) {
      problem("script in the page", script);
      return;
    }
    Load reader = new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build());
    data("", reader.loadFromString(script.data()), script);
  }

  private void data(String key, Object value, Element script) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((name, inner) -> data(name.toString(), inner, script));
    } else if (value instanceof Collection<?> list) {
      list.forEach(item -> data(key, item, script));
    } else if (DATA_ADDRESSES.contains(key) && !value.toString().matches("https?://.*")) {
      problem("address in structured data: " + value, script);
    }
  }

  private void refresh(Element meta) {
    own(meta, meta.attr("content").replaceFirst("^0; url=", ""));
  }

  private void look(Element element, Attribute attribute) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    if (name.startsWith("on") || name.contains(":")) {
      problem("attribute " + name, element);
    } else if (LOADED.contains(name)) {
      addresses(name, attribute.getValue()).forEach(address -> own(element, address));
    } else if (name.equals("href")) {
      href(element, attribute.getValue());
    }
  }

  private static List<String> addresses(String name, String value) {
    return name.equals("srcset")
        ? Pattern.compile(",\\s*").splitAsStream(value).map(s -> s.split(" ")[0]).toList()
        : List.of(value);
  }

  private void href(Element element, String address) {
    // URL standard, "basic URL parser": blanks at the ends, tabs and line breaks are removed.
    String seen = address.replaceAll("[\\t\\n\\r]", "").replaceAll("^[\\x00-\\x20]+", "");
    var scheme = SCHEME.matcher(seen);
    if (!scheme.matches()) {
      own(element, address);
    } else if (!FOLLOWED.contains(scheme.group(1).toLowerCase(Locale.ROOT))) {
      problem("scheme " + scheme.group(1), element);
    } else if (element.tagName().equals("link") && !OUTWARD.contains(element.attr("rel"))) {
      problem("loaded from elsewhere", element);
    }
  }

  /** The address must be that of a file of the site, and say so plainly. */
  private void own(Element element, String address) {
    String path = address.replaceFirst("[?#].*$", "");
    boolean isPlain = path.matches("[A-Za-z0-9._~!$&'()*+,;=@%/-]*") && !path.startsWith("//");
    if (!isPlain) {
      problem("address that browsers may read in two ways", element);
      return;
    }
    String decoded =
        URLDecoder.decode(
            URI.create(path).getRawPath().replace("+", "%2B"), StandardCharsets.UTF_8);
    Path target =
        decoded.isEmpty()
            ? page
            : decoded.startsWith(OWN)
                ? folder.resolve(decoded.substring(OWN.length()))
                : page.resolveSibling(decoded).normalize();
    boolean isFile = Files.isRegularFile(target) || target.equals(folder);
    if (!target.startsWith(folder) || !isFile) {
      problem("leads to no file of the site", element);
    }
  }

  private void problem(String what, Element element) {
    problems.accept(what + ": " + element.shallowClone().empty().outerHtml());
  }
}
