package pamphlet.render.output;

import java.util.Optional;

/**
 * Writes JSON (RFC 8259) piece by piece, as it may stand in a {@code script} element: {@code <} is
 * escaped, so that no text can end the element.
 */
final class Json {
  /** What the data of most articles need. */
  private static final int USUAL_CHARS = 1 << 10;

  private final StringBuilder out = new StringBuilder(USUAL_CHARS);

  /** Begins an object: the whole, or an item of an array. */
  Json object() {
    next();
    out.append('{');
    return this;
  }

  /** Begins an object that is a member. */
  Json object(String name) {
    name(name);
    out.append('{');
    return this;
  }

  Json endObject() {
    out.append('}');
    return this;
  }

  /** Begins an array that is a member. */
  Json array(String name) {
    name(name);
    out.append('[');
    return this;
  }

  Json endArray() {
    out.append(']');
    return this;
  }

  /** Adds a member that is a text. */
  Json text(String name, String value) {
    name(name);
    quote(value);
    return this;
  }

  /** Adds a member that is a text, or none. */
  Json text(String name, Optional<String> value) {
    return value.isPresent() ? text(name, value.get()) : this;
  }

  /** Adds a member that is a number. */
  Json number(String name, int value) {
    name(name);
    out.append(value);
    return this;
  }

  /** All that was written. */
  @Override
  public String toString() {
    return out.toString();
  }

  private void name(String name) {
    next();
    out.append('"').append(name).append("\":"); // Names stand in the program, and are plain.
  }

  private void next() {
    char last = out.isEmpty() ? '{' : out.charAt(out.length() - 1);
    if (last != '{' && last != '[') {
      out.append(',');
    }
  }

  private void quote(String text) {
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
