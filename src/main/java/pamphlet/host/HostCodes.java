package pamphlet.host;

import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;

/** The diagnostics of the family OU that are about hosts. */
public final class HostCodes {
  /** More rules, longer rules or a larger file than a host takes. */
  public static final Code OVER_LIMIT =
      Code.error("OU041", "the site has more redirects or headers than its host takes");

  /** A host's rules need to know the path of the site. */
  public static final Code NO_ADDRESS =
      Code.warning("OU042", "a host is named and the site's address is not");

  private static final Place SETTINGS = Place.file("pamphlet.yaml");

  private HostCodes() {}

  /** All codes of the package, by number. */
  public static List<Code> all() {
    return List.of(OVER_LIMIT, NO_ADDRESS);
  }

  /** A limit that the site exceeds. */
  static Diagnostic overLimit(String message, String help) {
    return Diagnostic.of(SETTINGS, OVER_LIMIT, message, help);
  }

  /** The site's address is not known. */
  static Diagnostic noAddress() {
    return Diagnostic.of(
        SETTINGS,
        NO_ADDRESS,
        "the site's address is not known, so the files for the host are made for the top of a"
            + " domain, and there is no sitemap",
        "add baseUrl to pamphlet.yaml, or build with --base-url https://example.org/");
  }
}
