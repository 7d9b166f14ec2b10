package pamphlet.words;

/** Tells letters and digits from other characters. */
final class Letters {
  /** A letter or a digit. */
  static final int LETTER = 1;

  /** No letter, but may become one or vanish when spellings are compared: see {@link #kind}. */
  static final int ODD = 2;

  /** Nearly all characters are asked for here; Java's own tables cost a virtual call each. */
  private static final byte[] LATIN_1 = latin1();

  private Letters() {}

  /** As {@link Character#isLetterOrDigit(char)}. */
  static boolean isLetterOrDigit(char c) {
    return c < LATIN_1.length ? LATIN_1[c] == LETTER : Character.isLetterOrDigit(c);
  }

  /**
   * {@link #LETTER}; 0 for whatever parts words whoever reads them: ASCII without the apostrophe,
   * dashes and quotation marks; {@link #ODD} for the rest, among it accents that stand alone,
   * fractions and half a character.
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
    return c < 0x80 && c != '\'' || isDashOrQuote(c) ? 0 : ODD;
  }

  private static boolean isDashOrQuote(char c) {
    return c >= '\u2012' && c <= '\u2015' || c >= '\u2018' && c <= '\u201f' && c != '\u2019';
  }
}
