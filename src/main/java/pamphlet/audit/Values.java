package pamphlet.audit;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Values of attributes without their character references. */
final class Values {
  /** The longest that is understood, for example {@code &#x10FFFF;}. */
  private static final int MAX_REFERENCE = 10;

  private Values() {}

  /**
   * The bytes of a value; nothing if a reference in it is none of {@code &amp; &lt; &gt; &quot;
   * &#39; &apos;} or a number. Other names are right in HTML, but then it needs a list of 2,000 to
   * know what a browser makes of them.
   */
  static Optional<byte[]> decode(byte[] text, int from, int to) {
    StringBuilder out = new StringBuilder(to - from);
    String value = new String(text, from, to - from, StandardCharsets.UTF_8);
    int at = 0;
    for (int sign; (sign = value.indexOf('&', at)) >= 0; ) {
      int end = value.indexOf(';', sign);
      int character = end < 0 || end - sign > MAX_REFERENCE ? 0 : character(value, sign + 1, end);
      if (character == 0) {
        return Optional.empty();
      }
      out.append(value, at, sign).appendCodePoint(character);
      at = end + 1;
    }
    out.append(value, at, value.length());
    return Optional.of(out.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static int character(String value, int from, int to) {
    String name = value.substring(from, to);
    return switch (name) {
      case "amp" -> '&';
      case "lt" -> '<';
      case "gt" -> '>';
      case "quot" -> '"';
      case "apos" -> '\'';
      default -> number(name);
    };
  }

  private static int number(String name) {
    boolean isHex = name.startsWith("#x") || name.startsWith("#X");
    String digits = name.substring(isHex ? 2 : Math.min(1, name.length()));
    if (!name.startsWith("#") || !digits.matches(isHex ? "[0-9A-Fa-f]{1,6}" : "[0-9]{1,7}")) {
      return 0;
    }
    int character = Integer.parseInt(digits, isHex ? 16 : 10);
    // Browsers read 128 to 159 as Windows-1252, and replace surrogates and what lies beyond.
    boolean isPlain = character < 0x80 || character > 0x9F;
    return isPlain && Character.isValidCodePoint(character) && !isSurrogate(character)
        ? character
        : 0;
  }

  private static boolean isSurrogate(int character) {
    return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
  }
}
