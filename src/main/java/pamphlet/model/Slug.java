package pamphlet.model;

import java.util.Locale;

/** Makes ids from words, as GitHub does for headings, so that links work in its preview too. */
public final class Slug {
  private Slug() {}

  /**
   * The text in lower case; spaces become hyphens; everything but letters, marks, digits, hyphens
   * and underscores is left out. Empty if nothing remains.
   */
  public static String of(String text) {
    String stripped = text.strip();
    StringBuilder slug = new StringBuilder(stripped.length());
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (c >= 0x80) {
        return ofAny(stripped);
      }
      appendAscii(slug, c);
    }
    return slug.toString();
  }

  private static void appendAscii(StringBuilder slug, char c) {
    if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_') {
      slug.append(c);
    } else if (c >= 'A' && c <= 'Z') {
      slug.append((char) (c + ('a' - 'A')));
    } else if (c == ' ') {
      slug.append('-');
    }
  }

  private static String ofAny(String stripped) {
    StringBuilder slug = new StringBuilder(stripped.length());
    stripped.toLowerCase(Locale.ROOT).codePoints().forEach(c -> append(slug, c));
    return slug.toString();
  }

  private static void append(StringBuilder slug, int c) {
    if (Character.isLetterOrDigit(c) || c == '-' || c == '_' || isMark(c)) {
      slug.appendCodePoint(c);
    } else if (c == ' ') {
      slug.append('-');
    }
  }

  // Vowel signs of many scripts are marks, not letters; without them words fall apart.
  private static boolean isMark(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }
}
