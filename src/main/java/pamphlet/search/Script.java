package pamphlet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Function;

/**
 * Writes one object as a script: {@code pamphletSearch.add({…});}. Members keep the order in which
 * they are given.
 */
final class Script {
  private final StringBuilder out = new StringBuilder("pamphletSearch.add({");
  private boolean isEmpty = true;

  Script number(String name, long value) {
    return raw(name, Long.toString(value));
  }

  Script text(String name, CharSequence value) {
    return raw(name, quote(value));
  }

  Script texts(String name, List<String> values) {
    return raw(name, array(values, Script::quote));
  }

  /** Adds an array of values that are written as they are. */
  Script values(String name, List<?> values) {
    return raw(name, array(values, Object::toString));
  }

  private Script raw(String name, String value) {
    out.append(isEmpty ? "\n" : ",\n").append(name).append(':').append(value);
    isEmpty = false;
    return this;
  }

  /** The whole script. */
  String end() {
    return out.append("\n});\n").toString();
  }

  /** An array as a script has it. */
  static <T> String array(List<T> values, Function<T, String> write) {
    StringJoiner array = new StringJoiner(",", "[", "]");
    for (T value : values) {
      array.add(write.apply(value));
    }
    return array.toString();
  }

  /** A string as a script has it. */
  static String quote(CharSequence text) {
    StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String escape = isPlain(text.charAt(i)) ? "" : escape(text, i);
      if (!escape.isEmpty()) {
        quoted.append(text, done, i).append(escape);
        done = i + 1;
      }
    }
    return quoted.append(text, done, text.length()).append('"').toString();
  }

  /** Whether a character stands for itself, as nearly all do, wherever it stands. */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F && c != '"' && c != '\\';
  }

  /** What stands for a character; nothing if it stands for itself. */
  private static String escape(CharSequence text, int index) {
    char c = text.charAt(index);
    return switch (c) {
      case '"' -> "\\\"";
      case '\\' -> "\\\\";
      case '\n' -> "\\n";
      default -> mustEscape(text, index) ? String.format(Locale.ROOT, "\\u%04x", (int) c) : "";
    };
  }

  /** The text that {@link #quote} wrote. */
  static String unquote(String quoted) {
    StringBuilder text = new StringBuilder(quoted.length());
    int end = quoted.length() - 1;
    for (int i = 1; i < end; i++) {
      char c = quoted.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char escaped = quoted.charAt(++i);
      if (escaped == 'u') {
        text.append((char) Integer.parseInt(quoted, i + 1, i + 5, 16));
        i += 4;
      } else {
        text.append(escaped == 'n' ? '\n' : escaped);
      }
    }
    return text.toString();
  }

  /** The texts of an array that {@link #texts} wrote. */
  static List<String> unquoteAll(String array) {
    List<String> texts = new ArrayList<>();
    int start = 1;
    while (start < array.length() - 1) {
      int end = start + 1;
      while (array.charAt(end) != '"') {
        end += array.charAt(end) == '\\' ? 2 : 1;
      }
      texts.add(unquote(array.substring(start, end + 1)));
      start = end + 2;
    }
    return texts;
  }

  // ECMA-262, 12.9.4: line separators end a string in scripts before 2019. Half a surrogate pair
  // has no UTF-8 form.
  private static boolean mustEscape(CharSequence text, int index) {
    char c = text.charAt(index);
    if (c < 0x20 || c == 0x7F || c == '\u2028' || c == '\u2029') {
      return true;
    }
    if (Character.isHighSurrogate(c)) {
      return index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1));
    }
    return Character.isLowSurrogate(c)
        && (index == 0 || !Character.isHighSurrogate(text.charAt(index - 1)));
  }
}
