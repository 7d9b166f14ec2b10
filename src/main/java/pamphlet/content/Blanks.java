package pamphlet.content;

import java.util.regex.Pattern;

/** Puts texts into one line. */
final class Blanks {
  private static final Pattern RUN = Pattern.compile("\\s+");

  private Blanks() {}

  /** The text without blanks at its ends, and with one space for each run of them inside. */
  static String folded(String text) {
    String stripped = text.strip();
    return isFolded(stripped) ? stripped : RUN.matcher(stripped).replaceAll(" ");
  }

  /** Whether single spaces are the only blanks, as in nearly every text. */
  private static boolean isFolded(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '\t' && c <= '\r' || c == ' ' && before == ' ') {
        return false;
      }
      before = c;
    }
    return true;
  }
}
