package pamphlet.markdown;

/**
 * Tells from the first characters of a line, which has no indentation, that it is text of a
 * paragraph and of nothing else. Says no where that takes more than a few characters to see.
 */
final class PlainStart {
  // CommonMark 4 and 5, and our directives: what blocks and the definitions of links start with. A
  // bar may be that of a table.
  private static final boolean[] OF_BLOCKS = Ascii.set("\0 \t\r\n:[>#=~-+<|*_`0123456789");

  private PlainStart() {}

  /** Whether text starts at an offset at which a line starts, or what is in an item of a list. */
  static boolean isAt(GuardedText text, int start) {
    if (start >= text.length()) {
      return false;
    }
    char c = text.charAt(start);
    if (!Ascii.contains(OF_BLOCKS, c)) {
      return true;
    }
    return c == '*' || c == '_' || c == '`' ? isWordBehind(text, start, c) : isNumber(text, start);
  }

  // One or two marks of emphasis or code with a letter behind them: bullets have a space there, and
  // rules and fences are longer.
  private static boolean isWordBehind(GuardedText text, int start, char mark) {
    int next = start + 1 < text.length() && text.charAt(start + 1) == mark ? start + 2 : start + 1;
    return next < text.length() && isLetter(text.charAt(next));
  }

  // CommonMark 5.2: behind the number of an item stands a full stop or a parenthesis.
  private static boolean isNumber(GuardedText text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end > start && end < text.length() && " \n".indexOf(text.charAt(end)) >= 0;
  }

  private static boolean isLetter(char c) {
    return c < 0x80 && Character.isLetter(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
