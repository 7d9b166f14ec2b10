package pamphlet.model;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The place of a file in the generated site, as a path from its top with {@code /} between names,
 * for example {@code exercises/neck-tilt.html}. Links between addresses are always page-relative,
 * so that a folder on disk, a sub-path of a host and an archive all work unchanged.
 *
 * @param path the path, neither empty nor starting with {@code /}
 */
public record Address(String path) implements Comparable<Address> {
  // RFC 3986, section 3.3: unreserved and sub-delims may stand in a path segment as they are.
  private static final String PLAIN = "-._~!$'()*+,;=@/";

  private static final boolean[] IS_PLAIN = new boolean[0x80];

  static {
    for (char c = 0; c < 0x80; c++) {
      IS_PLAIN[c] = Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0;
    }
  }

  public Address {
    Objects.requireNonNull(path, "path");
    if (path.isEmpty() || path.startsWith("/")) {
      throw new IllegalArgumentException("not a relative address: " + path);
    }
  }

  /** The reference that a page at {@code page} writes to reach this address, percent-encoded. */
  public String from(Address page) {
    int folder = page.path.lastIndexOf('/') + 1;
    if (path.regionMatches(0, page.path, 0, folder) && isPlain(path)) {
      return path.substring(folder); // As most do: they stand side by side.
    }
    int common = commonFolder(page.path);
    StringBuilder href = new StringBuilder();
    for (int i = page.path.indexOf('/', common); i >= 0; i = page.path.indexOf('/', i + 1)) {
      href.append("../");
    }
    encode(path.substring(common), href);
    return href.toString();
  }

  /** The path percent-encoded for use behind a base address. */
  public String encoded() {
    if (isPlain(path)) {
      return path;
    }
    StringBuilder out = new StringBuilder();
    encode(path, out);
    return out.toString();
  }

  private int commonFolder(String other) {
    int common = 0;
    int max = Math.min(path.length(), other.length());
    for (int i = 0; i < max && path.charAt(i) == other.charAt(i); i++) {
      if (path.charAt(i) == '/') {
        common = i + 1;
      }
    }
    return common;
  }

  private static void encode(String text, StringBuilder out) {
    if (isPlain(text)) {
      out.append(text);
      return;
    }
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      if (b >= 0 && IS_PLAIN[b]) {
        out.append((char) b);
      } else {
        out.append('%')
            .append(Character.forDigit((b & 0xFF) >> 4, 16))
            .append(Character.forDigit(b & 15, 16));
      }
    }
  }

  /** Whether all of it may stand as it is, as in almost every address. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || !IS_PLAIN[c]) {
        return false;
      }
    }
    return true;
  }

  // Written out, because Java makes a record's own at run time, which takes a small build a while.
  @Override
  public boolean equals(Object other) {
    return other instanceof Address that && path.equals(that.path);
  }

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  @Override
  public int compareTo(Address other) {
    return path.compareTo(other.path);
  }
}
