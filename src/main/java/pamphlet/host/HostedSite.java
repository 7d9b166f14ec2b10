package pamphlet.host;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import pamphlet.model.Address;

/**
 * What presets know of a site.
 *
 * @param baseUrl its address, with a slash at the end
 * @param redirects former addresses, sorted
 * @param gone the addresses of withdrawn pages, sorted
 * @param files every file of the site
 * @param hashed those of the files whose name holds a hash of their content, so that they may be
 *     kept for ever
 * @param precompressed whether compressed forms stand beside the files
 */
public record HostedSite(
    Optional<String> baseUrl,
    List<Redirect> redirects,
    List<Address> gone,
    SortedSet<Address> files,
    SortedSet<Address> hashed,
    boolean precompressed) {
  /** The page for addresses that do not exist. */
  static final Address NOT_FOUND = new Address("404.html");

  private static final Pattern HEX = Pattern.compile("%[0-9a-f]{2}");

  public HostedSite {
    redirects = redirects.stream().sorted().toList();
    gone = gone.stream().sorted().toList();
    files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
    hashed = Collections.unmodifiableSortedSet(new TreeSet<>(hashed));
  }

  /** The path that the site has on its host, with a slash at both ends; encoded. */
  String basePath() {
    return baseUrl.map(url -> URI.create(url).getRawPath()).orElse("/");
  }

  /** The same path as servers compare it: decoded. */
  String plainBasePath() {
    return baseUrl.map(url -> URI.create(url).getPath()).orElse("/");
  }

  /** The name of the host in the site's address. */
  Optional<String> domain() {
    return baseUrl.map(url -> URI.create(url).getHost());
  }

  /** The address on its host, encoded; the front page of a folder is the folder. */
  String url(Address address) {
    String path = address.path();
    boolean isIndex = path.equals("index.html") || path.endsWith("/index.html");
    String shown = isIndex ? path.substring(0, path.length() - "index.html".length()) : path;
    return basePath() + encode(shown);
  }

  /**
   * A path in the files of hosts, some of which read {@code *}, {@code :}, {@code $} and {@code ,}
   * as signs of their own. Hexadecimal digits are capitals (RFC 3986, section 6.2.2.1).
   */
  static String encode(String path) {
    return path.isEmpty()
        ? ""
        : HEX.matcher(new Address(path).encoded())
            .replaceAll(found -> found.group().toUpperCase(Locale.ROOT))
            .replace("*", "%2A")
            .replace("$", "%24")
            .replace(",", "%2C");
  }

  /** The same path as a browser asks for it, for hosts that compare it letter by letter. */
  static String asRequested(String path) {
    return encode(path).replace("%24", "$").replace("%2C", ",").replace("%26", "&");
  }
}
