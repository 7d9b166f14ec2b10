package pamphlet.render.output;

import java.util.Collection;
import java.util.Map;

/**
 * Writes maps, lists, numbers and texts as JSON (RFC 8259) that may stand in a {@code script}
 * element: {@code <} is escaped, so that no text can end the element.
 */
final class Json {
  private Json() {}

  /** The JSON text of a value; a map keeps its order. */
  static String write(Object value) {
    StringBuilder out = new StringBuilder();
    value(value, out);
    return out.toString();
  }

  private static void value(Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      object(map, out);
    } else if (value instanceof Collection<?> list) {
      array(list, out);
    } else if (value instanceof Number || value instanceof Boolean) {
      out.append(value);
    } else {
      text(value.toString(), out);
    }
  }

  private static void object(Map<?, ?> map, StringBuilder out) {
    String separator = "{";
    for (Map.Entry<?, ?> entry : map.entrySet()) {
      out.append(separator);
      text(entry.getKey().toString(), out);
      value(entry.getValue(), out.append(':'));
      separator = ",";
    }
    out.append(map.isEmpty() ? "{}" : "}");
  }

  private static void array(Collection<?> list, StringBuilder out) {
    String separator = "[";
    for (Object item : list) {
      value(item, out.append(separator));
      separator = ",";
    }
    out.append(list.isEmpty() ? "[]" : "]");
  }

  private static void text(String text, StringBuilder out) {
    out.append('"');
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isPlain(c)) {
        out.append(text, done, i).append(escape(c));
        done = i + 1;
      }
    }
    out.append(text, done, text.length()).append('"');
  }

  private static boolean isPlain(char c) {
    return c > '>' // Letters and most digits of the world.
        ? c != '\\' && c != '\u2028' && c != '\u2029'
        : c >= 0x20 && c != '"' && c != '<' && c != '>' && c != '&';
  }

  private static String escape(char c) {
    return c == '"' || c == '\\' ? "\\" + c : "\\u" + Integer.toHexString(0x10000 | c).substring(1);
  }
}
