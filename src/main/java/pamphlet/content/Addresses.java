package pamphlet.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pamphlet.model.Address;

/** Understands addresses: of the web, of e-mail, former ones of pages, and language tags. */
final class Addresses {
  static final String WEB_PATTERN = "https?://\\S+";
  static final String EMAIL_PATTERN = "[^@\\s<>]+@[^@\\s<>]+\\.[^@\\s<>.]+";

  // RFC 5646, section 2.2.1: names of four and more letters are reserved or not in use.
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private Addresses() {}

  /**
   * An http or https address with a host. A name before the host is refused, because it makes one
   * host look like another ({@code https://nhs.uk@example.org/}), and so are characters that cannot
   * be seen (Unicode TR 36, 3.7).
   */
  static Outcome<String> web(String text) {
    boolean isPlain =
        webUri(text).filter(uri -> uri.getRawAuthority().indexOf('@') < 0).isPresent()
            && text.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT);
    return isPlain
        ? Outcome.of(text)
        : Outcome.refused(
            Mistake.BAD_ADDRESS, "\"" + text + "\" is not a complete web address", webHelp(text));
  }

  /** The address that a site will have; gets a slash at its end if it has none. */
  static Outcome<String> base(String text) {
    Optional<URI> uri = webUri(text);
    if (uri.isEmpty()) {
      String message = "\"" + text + "\" is not a complete web address";
      return Outcome.refused(Mistake.BAD_ADDRESS, message, webHelp(text));
    }
    if (uri.get().getRawQuery() != null
        || uri.get().getRawFragment() != null
        || uri.get().getRawUserInfo() != null) {
      String message = "the address of a site has no user name and no part behind ? or #";
      return Outcome.refused(
          Mistake.BAD_ADDRESS, message, "write for example https://example.org/health/");
    }
    return Outcome.of(text.endsWith("/") ? text : text + "/");
  }

  /** An e-mail address. */
  static Outcome<String> email(String text) {
    return text.matches(EMAIL_PATTERN)
        ? Outcome.of(text)
        : Outcome.refused(
            Mistake.BAD_ADDRESS,
            "\"" + text + "\" is not an e-mail address",
            "write for example editor@example.org");
  }

  /** A BCP 47 language tag. */
  static Outcome<String> language(String text) {
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text).build();
      if (LANGUAGE.matcher(locale.getLanguage()).matches()) {
        return Outcome.of(locale.toLanguageTag());
      }
    } catch (IllformedLocaleException e) {
      // Refused below, as what is well formed and names no language.
    }
    String message = "\"" + text + "\" is not a language tag";
    return Outcome.refused(Mistake.BAD_FORM, message, "write for example en or pt-BR");
  }

  /**
   * A former address of a page. A slash at the beginning means nothing; an address of a folder
   * means the {@code index.html} in it, which is the file that web servers answer it with. The page
   * that leads on is HTML, so other endings are refused: as {@code .php} it would be run, as {@code
   * .htaccess} it would break the server.
   */
  static Outcome<Address> former(String text) {
    String path = text.startsWith("/") ? text.substring(1) : text;
    Optional<String> problem = problem(path);
    if (problem.isPresent()) {
      return Outcome.refused(
          Mistake.BAD_PATH, problem.get(), "write the former path, for example old/neck-pain.html");
    }
    boolean isFolder = path.endsWith("/") || path.lastIndexOf('.') <= path.lastIndexOf('/');
    String folder = path.endsWith("/") ? path : path + "/";
    if (!isFolder && !path.matches("(?i).*\\.html?")) {
      return Outcome.refused(
          Mistake.BAD_PATH,
          "only a page can lead readers on, and its address ends in .html",
          "remove this one and set it up at the web server; behind the name of a folder write /");
    }
    return Outcome.of(new Address(isFolder ? folder + "index.html" : path));
  }

  private static Optional<String> problem(String path) {
    if (path.matches("[A-Za-z][A-Za-z0-9+.-]*:.*")) {
      return Optional.of("a former address is a path of this site, not a whole web address");
    }
    if (path.isEmpty() || path.matches(".*[\\\\?#%\\p{Cntrl}].*")) {
      return Optional.of("a former address is a path without \\, ?, # and %");
    }
    boolean climbs = ("/" + path + "/").matches(".*/\\.{1,2}/.*") || path.contains("//");
    return climbs ? Optional.of("a former address has no . or .. and no //") : nameProblem(path);
  }

  private static Optional<String> nameProblem(String path) {
    for (String name : path.split("/")) {
      Optional<String> problem = FileNames.problem(name);
      if (problem.isPresent()) {
        return problem.map(why -> "the name \"" + name + "\" " + why);
      }
      if (name.startsWith(".")) {
        return Optional.of("the name \"" + name + "\" starts with a dot, so it is a hidden file");
      }
    }
    return Optional.empty();
  }

  private static Optional<URI> webUri(String text) {
    try {
      URI uri = new URI(text);
      boolean isWeb =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return isWeb && uri.getRawAuthority() != null && !uri.getRawAuthority().isEmpty()
          ? Optional.of(uri)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static String webHelp(String text) {
    boolean bare = text.matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+(/\\S*)?");
    return bare ? "write https://" + text : "write for example https://example.org/page";
  }
}
