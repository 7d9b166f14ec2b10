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
    for (int i = start + 1; i < max; i++) {
      char c = text.charAt(i);
      if (c == ';') {
        return i > start + 1 ? i + 1 : -1;
      }
      if (!(c < 0x80 && Character.isLetterOrDigit(c)) && !(c == '#' && i == start + 1)) {
        return -1;
      }
    }
    return -1;
  }

  /** The characters that an entity stands for; itself if there is no such entity. */
  static String decode(String entity) {
    return Html5Entities.entityToString(entity);
  }

  /** The text with all escapes and entities resolved. */
  static String unescape(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    int length = text.length();
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      int end = c == '&' ? end(text, i, length) : -1;
      if (end > 0) {
        out.append(decode(text.subSequence(i, end).toString()));
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
