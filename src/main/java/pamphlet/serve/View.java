package pamphlet.serve;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.host.MediaTypes;
import pamphlet.model.Address;
import pamphlet.model.Escape;
import pamphlet.render.Hashes;
import pamphlet.render.TemplateProblem;
import pamphlet.report.SourceLines;
import pamphlet.report.TextFormat;
import pamphlet.report.reviews.ReviewList;
import pamphlet.report.reviews.ReviewPage;

/**
 * What a browser gets for an address.
 *
 * @param status the status code of RFC 9110
 * @param type the media type
 * @param bytes what the site has there
 */
record View(int status, String type, byte[] bytes) {
  /** The list of reviews, which only the preview has. */
  static final Address REVIEWS = new Address("reviews.html");

  private static final Address NOT_FOUND = new Address("404.html");
  private static final String HTML = "text/html; charset=utf-8";

  // As the theme names its style sheets: with ten digits of a hash before the ending.
  private static final Pattern STYLE = Pattern.compile("href=\"([^\"<>]+)\\.[0-9a-f]{10}\\.css\"");

  /**
   * What is at an address.
   *
   * @param lines the source lines that a broken template's diagnostic quotes
   */
  static View of(Shown shown, Address address, SourceLines lines) {
    if (shown.site().isEmpty()) {
      return page(
          503, message("There is no page yet", "Mend what is listed here, and it appears."));
    }
    try {
      return found(shown.site().get(), address);
    } catch (TemplateProblem e) {
      String frame = new TextFormat(false).frame(e.diagnostic(), lines);
      return page(500, message("This page cannot be shown", frame));
    } catch (UncheckedIOException e) {
      return page(500, message("This page cannot be shown", "cannot read " + e.getMessage()));
    }
  }

  private static View found(LiveSite site, Address address) {
    Optional<byte[]> bytes = site.bytes(address);
    if (bytes.isPresent()) {
      return new View(200, MediaTypes.of(address), bytes.get());
    }
    if (address.equals(REVIEWS)) {
      return page(200, ReviewPage.of(ReviewList.of(site.site())));
    }
    return site.bytes(NOT_FOUND)
        .map(page -> new View(404, HTML, page))
        .orElseGet(() -> page(404, message("There is no such page", address.path())));
  }

  /** Whether this is a page, with which the preview's script can go. */
  boolean isPage() {
    return type.equals(HTML);
  }

  /**
   * Tells whether a browser still shows this page. Style sheets do not count: they are exchanged
   * without loading the page again.
   */
  String fingerprint() {
    String look = STYLE.matcher(html()).replaceAll("href=\"$1.css\"");
    byte[] hash = Hashes.sha256((status + look).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash, 0, 8);
  }

  /** The style sheets as the page names them. */
  List<String> styles() {
    List<String> styles = new ArrayList<>();
    Matcher matcher = STYLE.matcher(html());
    while (matcher.find()) {
      styles.add(matcher.group().substring("href=\"".length(), matcher.group().length() - 1));
    }
    return styles;
  }

  /** The page as text. */
  String html() {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static View page(int status, String html) {
    return new View(status, HTML, html.getBytes(StandardCharsets.UTF_8));
  }

  private static String message(String title, String text) {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta name=\"color-scheme\" content=\"light dark\">\n"
        + ("<title>" + title + "</title>\n</head>\n<body>\n<main>\n<h1>" + title + "</h1>\n")
        + ("<pre>" + Escape.html(text) + "</pre>\n</main>\n</body>\n</html>\n");
  }
}
