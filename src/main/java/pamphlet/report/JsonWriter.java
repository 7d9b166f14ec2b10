package pamphlet.report;

import java.io.IOException;
import java.util.Locale;

/**
 * Writes JSON (RFC 8259), indented by two spaces, member by member. The caller keeps the order:
 * what is begun is ended, and inside an object each value follows its name.
 */
public final class JsonWriter {
  private final Appendable out;
  private int depth;
  private boolean first = true;
  private boolean named;

  /**
   * @param out where the text goes
   */
  public JsonWriter(Appendable out) {
    this.out = out;
  }

  /** Begins an object. */
  public JsonWriter object() throws IOException {
    return open('{');
  }

  /** Begins an array. */
  public JsonWriter array() throws IOException {
    return open('[');
  }

  /** Ends the object. */
  public JsonWriter endObject() throws IOException {
    return close('}');
  }

  /** Ends the array. */
  public JsonWriter endArray() throws IOException {
    return close(']');
  }

  /** The name of the member that follows. */
  public JsonWriter name(String name) throws IOException {
    separate();
    quote(name);
    out.append(": ");
    named = true;
    return this;
  }

  /** A member of text. */
  public JsonWriter member(String name, String value) throws IOException {
    name(name).separate();
    quote(value);
    return this;
  }

  /** A member that is a whole number. */
  public JsonWriter member(String name, long value) throws IOException {
    name(name).separate();
    out.append(Long.toString(value));
    return this;
  }

  /** A member that is true or false. */
  public JsonWriter member(String name, boolean value) throws IOException {
    name(name).separate();
    out.append(Boolean.toString(value));
    return this;
  }

  private JsonWriter open(char bracket) throws IOException {
    separate();
    out.append(bracket);
    depth++;
    first = true;
    return this;
  }

  private JsonWriter close(char bracket) throws IOException {
    depth--;
    if (!first) {
      out.append('\n').append("  ".repeat(depth));
    }
    out.append(bracket);
    first = false;
    return this;
  }

  private void separate() throws IOException {
    if (!named && depth > 0) {
      out.append(first ? "\n" : ",\n").append("  ".repeat(depth));
    }
    first = false;
    named = false;
  }

  private void quote(String text) throws IOException {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (mustEscape(text, i)) {
        out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** Control characters (RFC 8259, section 7), and half characters, which UTF-8 cannot hold. */
  private static boolean mustEscape(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    if (Character.isLowSurrogate(c)) {
      return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
    }
    return Character.isISOControl(c);
  }
}
