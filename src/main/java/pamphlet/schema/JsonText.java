package pamphlet.schema;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes members as JSON (RFC 8259), indented by two spaces, with a line feed at the end. */
final class JsonText {
  private final StringBuilder out = new StringBuilder();

  private JsonText() {}

  /** The whole text of an object. */
  static String of(Members members) {
    JsonText text = new JsonText();
    text.value(members, "\n");
    return text.out.append('\n').toString();
  }

  /** A text in quotes; valid in YAML as well (YAML 1.2, section 7.3.1). */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : text.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (Character.isISOControl(c)) {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }

  private void value(Object value, String newLine) {
    if (value instanceof Members members) {
      object(members, newLine);
    } else if (value instanceof List<?> list) {
      array(list, newLine);
    } else {
      out.append(value instanceof String text ? quoted(text) : value);
    }
  }

  private void object(Members members, String newLine) {
    out.append('{');
    String between = "";
    for (Map.Entry<String, Object> member : members.values().entrySet()) {
      out.append(between).append(newLine).append("  ").append(quoted(member.getKey()));
      out.append(": ");
      value(member.getValue(), newLine + "  ");
      between = ",";
    }
    out.append(members.values().isEmpty() ? "" : newLine).append('}');
  }

  private void array(List<?> list, String newLine) {
    boolean isFlat = list.stream().noneMatch(Members.class::isInstance);
    out.append('[');
    for (Iterator<?> items = list.iterator(); items.hasNext(); ) {
      out.append(isFlat ? "" : newLine + "  ");
      value(items.next(), newLine + "  ");
      out.append(items.hasNext() ? isFlat ? ", " : "," : "");
    }
    out.append(isFlat ? "" : newLine).append(']');
  }
}
