package pamphlet.words;

/** Tells letters and digits from other characters. */
final class Letters {
  /** A letter or a digit. */
  static final int LETTER = 1;

  /** No letter, but may become a part of a word to some readers: see {@link #kind}. */
  static final int ODD = 2;

  /** May end a sentence. */
  static final int STOP = 4;

  /**
   * The kinds of the first characters; nearly all are asked for here. Java's own tables cost a
   * virtual call each.
   */
  static final byte[] LATIN_1 = latin1();

  private Letters() {}

  /** As {@link Character#isLetterOrDigit(char)}. */
  static boolean isLetterOrDigit(char c) {
    return c < LATIN_1.length ? LATIN_1[c] == LETTER : Character.isLetterOrDigit(c);
  }

  /**
   * {@link #LETTER}; {@link #STOP}; 0 for whatever parts words whoever reads them: ASCII without
   * the apostrophe and curly brackets, dashes and quotation marks; {@link #ODD} for the rest, among
   * it accents that stand alone, fractions and half a character.
   */
  static int kind(char c) {
    return c < LATIN_1.length ? LATIN_1[c] : rareKind(c);
  }

  private static byte[] latin1() {
    byte[] kinds = new byte[256];
    for (char c = 0; c < kinds.length; c++) {
      kinds[c] = (byte) rareKind(c);
    }
    return kinds;
  }

  private static int rareKind(char c) {
    if (Character.isLetterOrDigit(c)) {
      return LETTER;
    }
    if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
      return STOP;
    }
    boolean isOdd = c == '\'' || c == '{' || c == '}' || c >= 0x80 && !isDashOrQuote(c);
    return isOdd ? ODD : 0;
  }

  private static boolean isDashOrQuote(char c) {
    return c >= '\u2012' && c <= '\u2015' || c >= '\u2018' && c <= '\u201f' && c != '\u2019';
  }
}
