package pamphlet.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes the spellings of a word alike: small letters without accents and apostrophes. */
final class Folding {
  // Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic, and the soft hyphen. Marks
  // of other scripts are letters to their readers and stay.
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\u0300-\\u036f\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7"
              + "\\u064b-\\u065f\\u0670\\u00ad]+");

  private Folding() {}

  /** The text with its words folded. */
  static String of(String text) {
    return withoutApostrophes(letters(text));
  }

  /**
   * Folds a part of a text that is of ASCII, quotation marks and dashes alone, as most are: there
   * only capitals and apostrophes need it.
   *
   * @param out takes the folded part, which is not longer than it was
   * @return how long the folded part is; -1 if there is anything else in it
   */
  static int plain(String text, int start, int end, char[] out) {
    int size = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '\'' || c == '\u2019') {
        i += isPlainPossessive(text, i + 1, end) ? 1 : 0;
      } else if (c < 0x80 || isMark(c)) {
        out[size++] = c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
      } else {
        return -1;
      }
    }
    return size;
  }

  private static boolean isMark(char c) {
    return c >= '\u2012' && c <= '\u2015' || c >= '\u2018' && c <= '\u201f';
  }

  private static boolean isPlainPossessive(String text, int index, int end) {
    return index < end
        && (text.charAt(index) == 's' || text.charAt(index) == 'S')
        && (index + 1 == end || !Letters.isAt(text, index + 1));
  }

  private static String letters(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace('đ', 'd')
        .replace('ı', 'i')
        .replace('ς', 'σ');
  }

  /** "Parkinson's" is searched as "Parkinson", "don't" as "dont". */
  private static String withoutApostrophes(String text) {
    int next = apostrophe(text, 0);
    if (next == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    while (next < text.length()) {
      out.append(text, done, next);
      done = next + (isPossessive(text, next + 1) ? 2 : 1);
      next = apostrophe(text, done);
    }
    return out.append(text, done, text.length()).toString();
  }

  private static int apostrophe(String text, int start) {
    int i = start;
    while (i < text.length() && !isApostrophe(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u02bc';
  }

  private static boolean isPossessive(String text, int index) {
    return index < text.length() && text.charAt(index) == 's' && !Letters.isAt(text, index + 1);
  }
}
