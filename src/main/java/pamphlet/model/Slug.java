package pamphlet.model;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes ids from words, as GitHub does for headings, so that links work in its preview too. */
public final class Slug {
  /** What becomes of each ASCII character; 0 if it is left out. */
  private static final byte[] ASCII = new byte[0x80];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      boolean isKept = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_';
      boolean isCapital = c >= 'A' && c <= 'Z';
      ASCII[c] = (byte) (isKept ? c : isCapital ? c - 'A' + 'a' : c == ' ' ? '-' : 0);
    }
  }

  private Slug() {}

  /**
   * The text in lower case; spaces become hyphens; everything but letters, marks, digits, hyphens
   * and underscores is left out. Empty if nothing remains.
   */
  public static String of(String text) {
    String stripped = text.strip();
    byte[] slug = new byte[stripped.length()];
    int length = 0;
    for (int i = 0; i < stripped.length(); i++) {
      char c = stripped.charAt(i);
      if (c >= ASCII.length) {
        return ofAny(stripped);
      }
      slug[length] = ASCII[c];
      length += ASCII[c] == 0 ? 0 : 1;
    }
    return new String(slug, 0, length, StandardCharsets.ISO_8859_1);
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
