package pamphlet.markdown;

import java.util.Locale;

/** Letters without a language: in Turkish, {@code FILE} has no dot to lose. */
final class Ascii {
  /**
   * The control characters that no text needs: all but tab, line ends and zero. Those above ASCII
   * are what is left of quotation marks and dashes when Windows-1252 was taken for ISO 8859-1.
   */
  static final String CONTROLS = controls();

  private Ascii() {}

  private static String controls() {
    StringBuilder controls = new StringBuilder();
    for (char c = 1; c < 0xA0; c++) {
      if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
        controls.append(c);
      }
    }
    return controls.toString();
  }

  /** The text in lower case. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** A set of characters of Latin-1 for {@link #contains}, the quickest there is. */
  static boolean[] set(String characters) {
    boolean[] set = new boolean[256];
    characters.chars().forEach(c -> set[c] = true);
    return set;
  }

  /** Whether a character is in a set. */
  static boolean contains(boolean[] set, char c) {
    return c < set.length && set[c];
  }
}
