package pamphlet.importer;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Converts the HTML that people write into Markdown most often; the rest is reported. */
final class HtmlSteps {
  private static final Pattern LEFT_OUT =
      Pattern.compile("(?is)<(script|style|iframe|object|form)\\b.*?(?:</\\1\\s*>|\\z)");
  private static final Pattern FIGURE = Pattern.compile("(?is)<figure\\b.*?</figure\\s*>");
  private static final Pattern PICTURE =
      Pattern.compile("(?is)<img\\b(?:\"[^\"]*\"|'[^']*'|[^>\"'])*>");
  private static final Pattern LINK =
      Pattern.compile("(?is)<a\\b((?:\"[^\"]*\"|'[^']*'|[^>\"'])*)>([^<]*)</a\\s*>");
  private static final Pattern STRONG = Pattern.compile("(?is)<(b|strong)>\\s*([^<]*?)\\s*</\\1>");
  private static final Pattern EMPHASIS = Pattern.compile("(?is)<(i|em)>\\s*([^<]*?)\\s*</\\1>");
  private static final Pattern BREAK = Pattern.compile("(?i) *<br\\s*/?> *\\n?");
  private static final Pattern WRAPPER =
      Pattern.compile("(?i)</?(?:div|span|p|center|section|article|details)\\b[^>]*>");
  private static final Pattern SUMMARY = Pattern.compile("(?is)<summary>\\s*(.*?)\\s*</summary>");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?>");

  private final BodyConverter body;

  HtmlSteps(BodyConverter body) {
    this.body = body;
  }

  void apply(Rewriter text) {
    text.replace(LEFT_OUT, this::leftOut)
        .replace(FIGURE, found -> picture(found.group(0)))
        .replace(PICTURE, found -> picture(found.group(0)))
        .replace(LINK, this::link)
        .replace(STRONG, found -> Optional.of("**" + found.group(2) + "**"))
        .replace(EMPHASIS, found -> Optional.of("*" + found.group(2) + "*"))
        .replace(SUMMARY, found -> Optional.of("**" + found.group(1) + "**\n"))
        .replace(BREAK, found -> Optional.of("\\\n"))
        .replace(WRAPPER, found -> Optional.of(""))
        .replace(TAG, this::shown);
  }

  private Optional<String> leftOut(Rewriter.Found found) {
    String name = found.group(1).toLowerCase(Locale.ROOT);
    body.report(found, ImportCodes.HTML, "<" + name + "> is left out", "say it in the text");
    return Optional.of("");
  }

  private static Optional<String> picture(String html) {
    Element tree = Jsoup.parseBodyFragment(html).body();
    Element picture = tree.selectFirst("img");
    if (picture == null || picture.attr("src").isBlank()) {
      return Optional.empty();
    }
    Element caption = tree.selectFirst("figcaption");
    String words = caption == null ? "" : caption.text();
    String src = picture.attr("src").replace(" ", "%20");
    return Optional.of(Calls.picture(src, picture.attr("alt"), words));
  }

  private Optional<String> link(Rewriter.Found found) {
    Matcher href =
        Pattern.compile("(?i)\\bhref\\s*=\\s*[\"']([^\"']+)[\"']").matcher(found.group(1));
    return Optional.of(
        href.find()
            ? "[" + found.group(2) + "](" + href.group(1).replace(" ", "%20") + ")"
            : found.group(2));
  }

  private Optional<String> shown(Rewriter.Found found) {
    if (found.group(0).startsWith("</")) {
      return Optional.empty();
    }
    String help = "write it in Markdown; readers would see the tag";
    body.report(found, ImportCodes.HTML, "this HTML is shown as text", help);
    return Optional.empty();
  }
}
