package pamphlet.deploy;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import pamphlet.host.Caching;
import pamphlet.host.MediaTypes;
import pamphlet.publish.BuiltFile;
import pamphlet.publish.BuiltSite;

/**
 * What a server says about a file, where the target stores that with the file (object storage).
 *
 * @param contentType the media type, with its character set for text
 * @param cacheControl how long copies may be kept (RFC 9111, section 5.2)
 */
public record Headers(String contentType, String cacheControl) {
  /** What is said of files that are no part of the site. */
  static final Headers PRIVATE = new Headers("text/plain; charset=utf-8", "no-store");

  public Headers {
    Objects.requireNonNull(contentType, "contentType");
    Objects.requireNonNull(cacheControl, "cacheControl");
  }

  /** The headers of a file of the site. */
  public static Headers of(BuiltFile file) {
    boolean isHashed = Caching.isHashed(file.address(), file.sha256());
    return new Headers(MediaTypes.of(file.address()), Caching.of(isHashed));
  }

  /** A short mark that changes when the headers do. */
  String mark() {
    byte[] text = (contentType + "\n" + cacheControl).getBytes(StandardCharsets.UTF_8);
    return BuiltSite.sha256(text).substring(0, 16);
  }
}
