package pamphlet.markdown;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.model.Address;
import pamphlet.model.Code;
import pamphlet.model.Place;
import pamphlet.model.Similar;
import pamphlet.model.SourcePath;
import pamphlet.model.Target;

/**
 * Reads the destinations of links. Content is not trusted: what counts is the address that a
 * browser would follow, so schemes are allowed by a list and judged after all decoding. Whether a
 * page exists is not decided here.
 */
final class LinkTargets implements LinkResolver {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  /** What was meant by an address that is wrong; made for the first one. */
  private static final class Meant {
    /** What stands in the place of a web address when it is one of electronic mail. */
    static final Pattern MAIL = Pattern.compile("[^@/?#\\s]+@[^@/?#\\s]+\\.[^@/?#\\s.]+");

    /** A page of this site, as it is addressed on a server, or from the folder of the site. */
    static final Pattern ARTICLE =
        Pattern.compile("/(?:articles/)?([\\w.-]+(?:/[\\w.-]+)*)\\.(?:md|html)(#[\\w-]*|)");
  }

  private final Compilation page;

  LinkTargets(Compilation page) {
    this.page = page;
  }

  @Override
  public Optional<Target> resolve(String destination, Place place) {
    if (destination.isBlank() || destination.equals("#")) {
      return refuse(place, MarkupCodes.EMPTY_ADDRESS, "a link has no address", "write one");
    }
    if (destination.contains("{{")) {
      return refuse(
          place,
          MarkupCodes.BAD_PLACEHOLDER,
          "a placeholder cannot stand in an address",
          "write the placeholder as text; it becomes a link by itself");
    }
    if (hasHiddenCharacter(destination) || destination.indexOf('\\') >= 0) {
      return refuse(
          place,
          MarkupCodes.BAD_ADDRESS,
          "an address holds a backslash, a line break or an invisible character",
          "type the address again; separate folders with /");
    }
    int colon = schemeEnd(destination);
    return colon >= 0 ? external(destination, colon, place) : relative(destination, place);
  }

  // RFC 3986, section 3.1: a scheme ends at the first colon, if no / ? # stands before it.
  private static int schemeEnd(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == ':') {
        return i;
      }
      if (c == '/' || c == '?' || c == '#') {
        return -1;
      }
    }
    return -1;
  }

  private Optional<Target> external(String address, int colon, Place place) {
    String scheme = Ascii.lower(address.substring(0, colon));
    if (!SCHEMES.contains(scheme)) {
      String hint = Similar.hint(scheme, SCHEMES);
      return refuse(
          place,
          MarkupCodes.SCHEME,
          "addresses that start with \"" + scheme + ":\" are not allowed",
          hint.isEmpty() ? "use https:, mailto:, tel: or a path to an article" : hint);
    }
    String rest = address.substring(colon + 1);
    if (!isComplete(scheme, rest)) {
      return refuse(
          place,
          MarkupCodes.BAD_ADDRESS,
          "an address is not complete",
          switch (scheme) {
            case "mailto" -> "write it as mailto:name@example.org";
            case "tel" -> "write it as tel:+18002221222";
            default -> "write it as https://example.org/page";
          });
    }
    return Optional.of(new Target.External(PercentCoding.encode(scheme + ":" + rest)));
  }

  private static boolean isComplete(String scheme, String rest) {
    return switch (scheme) {
      case "mailto" -> rest.indexOf('@') > 0 && rest.indexOf('@') < rest.length() - 1;
      case "tel" ->
          !rest.isEmpty() && rest.chars().allMatch(c -> "+0123456789-.() ".indexOf(c) >= 0);
      default -> hasHost(rest);
    };
  }

  // A name before the host makes one host look like another: https://nhs.uk@example.org/
  private static boolean hasHost(String rest) {
    if (!rest.startsWith("//")) {
      return false;
    }
    int end = 2;
    while (end < rest.length() && "/?#".indexOf(rest.charAt(end)) < 0) {
      end++;
    }
    String host = rest.substring(2, end);
    return !host.isEmpty()
        && host.indexOf('@') < 0
        && host.indexOf(' ') < 0
        && host.indexOf('%') < 0
        && !host.startsWith(":");
  }

  private Optional<Target> relative(String address, Place place) {
    if (address.startsWith("/")) {
      return refuse(
          place,
          MarkupCodes.ABSOLUTE,
          "an address starts with a slash, which leads to the top of a server",
          address.startsWith("//") ? "write https:" + address : fromHere(address));
    }
    if (address.indexOf('@') > 0 && Meant.MAIL.matcher(address).matches()) {
      return refuse(
          place, MarkupCodes.BAD_ADDRESS, "an address is not complete", "write mailto:" + address);
    }
    if (address.startsWith("www.")) {
      return refuse(
          place, MarkupCodes.BAD_ADDRESS, "an address is not complete", "write https://" + address);
    }
    return file(address, place);
  }

  private Optional<Target> file(String address, Place place) {
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    String anchor = hash < 0 ? "" : address.substring(hash + 1);
    Optional<String> decodedPath = PercentCoding.decodePath(path);
    Optional<String> decodedAnchor = PercentCoding.decode(anchor);
    if (path.indexOf('?') >= 0 || decodedPath.isEmpty() || decodedAnchor.isEmpty()) {
      return refuse(
          place,
          MarkupCodes.BAD_ADDRESS,
          "a path holds a question mark or misleading percent signs",
          "write the path as the file is called");
    }
    if (hasHiddenCharacter(decodedPath.get()) || hasHiddenCharacter(decodedAnchor.get())) {
      return refuse(
          place,
          MarkupCodes.BAD_ADDRESS,
          "a path holds an invisible character",
          "type the path again");
    }
    return inArticles(decodedPath.get(), decodedAnchor.get(), place);
  }

  private String fromHere(String address) {
    Matcher article = Meant.ARTICLE.matcher(address);
    return article.matches()
        ? "write the path from this file: "
            + new Address(article.group(1) + ".md").from(new Address(page.path.value()))
            + article.group(2)
        : "write the path from this file";
  }

  private Optional<Target> inArticles(String path, String anchor, Place place) {
    if (path.isEmpty()) {
      return Optional.of(new Target.Page(page.path, anchor));
    }
    Optional<SourcePath> file = RelativePath.resolve(page.path, path);
    if (file.isEmpty()) {
      return refuse(
          place,
          MarkupCodes.OUTSIDE,
          "\"" + path + "\" is not a file below the folder articles",
          "link to a file there, for example neck-pain.md");
    }
    String name = Ascii.lower(file.get().value());
    if (name.endsWith(".html") || name.endsWith(".htm")) {
      return refuse(
          place,
          MarkupCodes.OWN_HTML,
          "\"" + path + "\" is a generated page",
          "link to the article, which ends in .md; its address is made from that");
    }
    return target(file.get(), anchor, place);
  }

  private Optional<Target> target(SourcePath file, String anchor, Place place) {
    if (file.isMarkdown()) {
      return Optional.of(new Target.Page(file, anchor));
    }
    if (!anchor.isEmpty()) {
      return refuse(
          place,
          MarkupCodes.BAD_ADDRESS,
          "\"#" + anchor + "\" is a place in a file that is no article",
          "link to the whole file");
    }
    return Optional.of(new Target.File(file));
  }

  // Letters that cannot be seen make one address look like another (Unicode TR 36, 3.7).
  private static boolean hasHiddenCharacter(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' && isHidden(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHidden(int c) {
    return Character.isISOControl(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || c == 0xFFFD;
  }

  private Optional<Target> refuse(Place place, Code code, String message, String help) {
    page.report(place, code, message, help);
    return Optional.empty();
  }
}
