package pamphlet.deploy;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import pamphlet.publish.BuiltFile;
import pamphlet.publish.BuiltSite;
import pamphlet.publish.Phase;

/**
 * What a server says about a file, where the target stores that with the file (object storage).
 *
 * @param contentType the media type, with its character set for text
 * @param cacheControl how long copies may be kept (RFC 9111, section 5.2)
 */
public record Headers(String contentType, String cacheControl) {
  /** What is said of files that are no part of the site. */
  static final Headers PRIVATE = new Headers("text/plain; charset=utf-8", "no-store");

  /** The name holds a digest of the content, so that this address never has another content. */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  /** Copies are kept, but asked for before each use: advice must never be stale. */
  private static final String REVALIDATE = "no-cache";

  private static final Pattern HASHED = Pattern.compile(".*[.-][0-9a-f]{8,64}\\.[a-z0-9]+");

  private static final String OTHER = "application/octet-stream";

  // IANA media types; JavaScript is text/javascript since RFC 9239.
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("json", "application/json"),
          Map.entry("webmanifest", "application/manifest+json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/vnd.microsoft.icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("vtt", "text/vtt; charset=utf-8"),
          Map.entry("pdf", "application/pdf"),
          Map.entry("ics", "text/calendar; charset=utf-8"),
          Map.entry("zip", "application/zip"),
          Map.entry("epub", "application/epub+zip"));

  public Headers {
    Objects.requireNonNull(contentType, "contentType");
    Objects.requireNonNull(cacheControl, "cacheControl");
  }

  /** The headers of a file of the site. */
  public static Headers of(BuiltFile file) {
    String path = file.address().path();
    boolean fixed = file.phase() == Phase.ASSET && HASHED.matcher(path).matches();
    return new Headers(contentType(path), fixed ? FOR_EVER : REVALIDATE);
  }

  /** A short mark that changes when the headers do. */
  String mark() {
    byte[] text = (contentType + "\n" + cacheControl).getBytes(StandardCharsets.UTF_8);
    return BuiltSite.sha256(text).substring(0, 16);
  }

  private static String contentType(String path) {
    if (path.equals("feed.xml")) {
      return "application/atom+xml; charset=utf-8"; // RFC 4287, section 7
    }
    String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return TYPES.getOrDefault(ending, OTHER);
  }
}
