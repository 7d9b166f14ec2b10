package pamphlet.search;

/** What a word is made of. */
final class Letters {
  private static final int KINDS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.LETTER_NUMBER
          | 1 << Character.OTHER_NUMBER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.ENCLOSING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  private Letters() {}

  /** Where the run of letters, numbers and marks that starts at {@code start} ends. */
  static int end(char[] text, int start, int limit) {
    int i = start;
    while (i < limit) {
      char c = text[i];
      if (c < 0x80) {
        if (!isAscii(c)) {
          return i;
        }
        i++;
        continue;
      }
      int point = Character.codePointAt(text, i, limit);
      if (!is(point)) {
        return i;
      }
      i += Character.charCount(point);
    }
    return i;
  }

  /** Whether there is a letter, a number or a mark at {@code index}. */
  static boolean isAt(String text, int index) {
    return index < text.length() && is(text.codePointAt(index));
  }

  /** Whether there is a hyphen at {@code index}. */
  static boolean isHyphen(char[] text, int index, int limit) {
    return index < limit && (text[index] == '-' || text[index] == '\u2010');
  }

  private static boolean is(int point) {
    return (KINDS >> Character.getType(point) & 1) != 0;
  }

  private static boolean isAscii(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
