package pamphlet.markdown;

import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Reads entities such as {@code &amp;} (CommonMark 2.5) and backslash escapes (2.4). */
final class Entities {
  /** The longest name, {@code CounterClockwiseContourIntegral}, with {@code &} and {@code ;}. */
  private static final int LENGTH_MAX = 33;

  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private Entities() {}

  /** Whether a backslash takes the character its meaning. */
  static boolean isEscapable(char c) {
    return ESCAPABLE.indexOf(c) >= 0;
  }

  /** The offset behind the entity that starts at {@code start}, or -1 if none does. */
  static int end(CharSequence text, int start, int limit) {
    int max = Math.min(limit, start + LENGTH_MAX);
    int semicolon = start + 1;
    while (semicolon < max && text.charAt(semicolon) != ';') {
      semicolon++;
    }
    boolean isEntity =
        semicolon < max
            && semicolon > start + 1
            && (text.charAt(start + 1) == '#'
                ? isNumber(text, start + 2, semicolon)
                : isName(text, start, semicolon + 1));
    return isEntity ? semicolon + 1 : -1;
  }

  // One to seven digits, or one to six behind an x.
  private static boolean isNumber(CharSequence text, int start, int end) {
    boolean isHex = start < end && (text.charAt(start) | 0x20) == 'x';
    int first = isHex ? start + 1 : start;
    int digits = end - first;
    if (digits < 1 || digits > (isHex ? 6 : 7)) {
      return false;
    }
    for (int i = first; i < end; i++) {
      if (text.charAt(i) >= 0x80 || Character.digit(text.charAt(i), isHex ? 16 : 10) < 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean isName(CharSequence text, int start, int end) {
    for (int i = start + 1; i < end - 1; i++) {
      char c = text.charAt(i);
      if (c >= 0x80 || !Character.isLetterOrDigit(c)) {
        return false;
      }
    }
    String entity = text.subSequence(start, end).toString();
    return !decode(entity).equals(entity);
  }

  /** The characters that an entity stands for. */
  static String decode(String entity) {
    return Html5Entities.entityToString(entity);
  }

  /** The text with all escapes and entities resolved. */
  static String unescape(CharSequence text) {
    String plain = text.toString();
    return plain.indexOf('&') < 0 && plain.indexOf('\\') < 0 ? plain : resolve(plain);
  }

  private static String resolve(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      int end = c == '&' ? end(text, i, length) : -1;
      if (end > 0) {
        out.append(decode(text.substring(i, end)));
        i = end - 1;
      } else if (c == '\\' && i + 1 < length && isEscapable(text.charAt(i + 1))) {
        out.append(text.charAt(++i));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}
