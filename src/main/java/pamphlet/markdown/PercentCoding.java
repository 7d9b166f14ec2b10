package pamphlet.markdown;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Percent-encoding of addresses (RFC 3986, section 2.1). */
final class PercentCoding {
  private static final String KEPT = ":/?#@!$&'()*+,;=-._~%";
  private static final String HEX = "0123456789ABCDEF";

  private PercentCoding() {}

  /** Encodes what may not stand in an address; what is encoded already stays as it is. */
  static String encode(String address) {
    StringBuilder out = new StringBuilder(address.length() + 8);
    byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean isKept = c < 0x80 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
      if (isKept && (c != '%' || isEncoded(bytes, i))) {
        out.append(c);
      } else {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      }
    }
    return out.toString();
  }

  /** The text without percent-encoding; empty if it is not UTF-8. A lone percent sign stays. */
  static Optional<String> decode(String text) {
    if (text.indexOf('%') < 0) {
      return Optional.of(text);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer out = ByteBuffer.allocate(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%' && isEncoded(bytes, i)) {
        out.put((byte) (hex(bytes[i + 1]) << 4 | hex(bytes[i + 2])));
        i += 2;
      } else {
        out.put(bytes[i]);
      }
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(out.flip()).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * As {@link #decode}; empty also if an encoded character changes what the path means: a slash, a
   * dot, a backslash, a percent sign, a colon or the start of a query or anchor.
   */
  static Optional<String> decodePath(String path) {
    for (int i = path.indexOf('%'); i >= 0; i = path.indexOf('%', i + 1)) {
      String code = path.substring(i, Math.min(i + 3, path.length()));
      Optional<String> decoded = decode(code);
      if (decoded.isPresent() && "/.\\%:?#".contains(decoded.get())) {
        return Optional.empty();
      }
    }
    return decode(path);
  }

  private static boolean isEncoded(byte[] bytes, int at) {
    return at + 2 < bytes.length && hex(bytes[at + 1]) >= 0 && hex(bytes[at + 2]) >= 0;
  }

  private static int hex(byte b) {
    return b < 0x80 && b > 0 ? Character.digit((char) b, 16) : -1;
  }
}
