package pamphlet.host;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The headers that every answer should have. The pages carry the same policy themselves, because
 * some hosts send no headers; what only a header can say ({@code frame-ancestors}, {@code nosniff},
 * permissions) is added here.
 *
 * <p>Not among them: Strict-Transport-Security, because it binds a whole domain for months and is
 * for its owner to decide.
 */
public final class Headers {
  /**
   * CSP Level 3. No inline script or style, nothing from elsewhere. Structured data need no hash
   * here: browsers do not run them (HTML, section 4.12.1, "data block").
   */
  public static final String POLICY =
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self';"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  /** For files whose name changes with their content (RFC 8246). */
  public static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** For everything else: kept, and asked for again at each use (RFC 9111, section 5.2.2.4). */
  public static final String REVALIDATE = "no-cache";

  static final String CACHE = "Cache-Control";

  private Headers() {}

  /** The headers of every answer, in the order in which they are written. */
  public static Map<String, String> security() {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Security-Policy", POLICY);
    // Which illness somebody reads about is nobody else's business: no address leaves with a link.
    headers.put("Referrer-Policy", "no-referrer");
    headers.put("X-Content-Type-Options", "nosniff");
    // For browsers that do not know frame-ancestors.
    headers.put("X-Frame-Options", "DENY");
    headers.put(
        "Permissions-Policy",
        "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=(),"
            + " browsing-topics=()");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
    return Collections.unmodifiableMap(headers);
  }
}
