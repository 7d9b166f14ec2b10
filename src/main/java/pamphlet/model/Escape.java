package pamphlet.model;

/** Escaping of text for the places that Pamphlet writes it to. */
public final class Escape {
  private Escape() {}

  /** Escapes text for HTML content and for attribute values in double quotes. */
  public static String html(CharSequence text) {
    if (isPlain(text)) {
      return text.toString();
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    html(text, out);
    return out.toString();
  }

  /** As {@link #html(CharSequence)}, appended to {@code out}. */
  public static void html(CharSequence text, StringBuilder out) {
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity = entity(text.charAt(i));
      if (entity != null) {
        out.append(text, done, i).append(entity);
        done = i + 1;
      }
    }
    out.append(text, done, text.length());
  }

  private static boolean isPlain(CharSequence text) {
    int at = 0;
    while (at < text.length() && (text.charAt(at) > '>' || entity(text.charAt(at)) == null)) {
      at++;
    }
    return at == text.length();
  }

  private static String entity(char c) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '"' -> "&quot;";
      default -> null;
    };
  }
}
