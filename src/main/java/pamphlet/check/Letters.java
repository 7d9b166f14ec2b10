package pamphlet.check;

/** Tells letters and digits from other characters. */
final class Letters {
  /** Nearly all characters are asked for here; Java's own tables cost a virtual call each. */
  private static final boolean[] LATIN_1 = latin1();

  private Letters() {}

  /** As {@link Character#isLetterOrDigit(char)}. */
  static boolean isLetterOrDigit(char c) {
    return c < LATIN_1.length ? LATIN_1[c] : Character.isLetterOrDigit(c);
  }

  private static boolean[] latin1() {
    boolean[] letters = new boolean[256];
    for (char c = 0; c < letters.length; c++) {
      letters[c] = Character.isLetterOrDigit(c);
    }
    return letters;
  }
}
