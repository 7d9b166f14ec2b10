package pamphlet.markdown;

import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;

/**
 * What stands on the two sides of a run of delimiters (CommonMark 6.2, flanking).
 *
 * @param before the character before it, a line's end at the start
 * @param after the character behind it, a line's end at the end
 */
record Flanks(char before, char after) {
  // Unicode's general categories P*, as bits.
  private static final int PUNCTUATION =
      1 << Character.CONNECTOR_PUNCTUATION
          | 1 << Character.DASH_PUNCTUATION
          | 1 << Character.START_PUNCTUATION
          | 1 << Character.END_PUNCTUATION
          | 1 << Character.INITIAL_QUOTE_PUNCTUATION
          | 1 << Character.FINAL_QUOTE_PUNCTUATION
          | 1 << Character.OTHER_PUNCTUATION;

  /** The flanks of the run from {@code start} to before {@code end}. */
  static Flanks of(CharSequence text, int start, int end) {
    return of(text, 0, text.length(), start, end);
  }

  /** As before, in the part of a text from {@code first} to before {@code last}. */
  static Flanks of(CharSequence text, int first, int last, int start, int end) {
    return new Flanks(
        start == first ? '\n' : text.charAt(start - 1), end == last ? '\n' : text.charAt(end));
  }

  /** Whether the run can open what the processor makes. */
  boolean open(DelimiterProcessor processor) {
    return processor.canBeOpener(
        String.valueOf(before),
        String.valueOf(after),
        isLeft(),
        isRight(),
        isPunctuation(before),
        isPunctuation(after),
        isSpace(before),
        isSpace(after));
  }

  /** Whether the run can close what the processor makes. */
  boolean close(DelimiterProcessor processor) {
    return processor.canBeCloser(
        String.valueOf(before),
        String.valueOf(after),
        isLeft(),
        isRight(),
        isPunctuation(before),
        isPunctuation(after),
        isSpace(before),
        isSpace(after));
  }

  /** Whether a run of stars or underscores can open emphasis (CommonMark 6.2, rules 1 and 2). */
  boolean opens(char mark) {
    return isLeft() && (mark == '*' || !isRight() || isPunctuation(before));
  }

  /** Whether a run of stars or underscores can close emphasis (CommonMark 6.2, rules 3 and 4). */
  boolean closes(char mark) {
    return isRight() && (mark == '*' || !isLeft() || isPunctuation(after));
  }

  private boolean isLeft() {
    return !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
  }

  private boolean isRight() {
    return !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
  }

  /** Whether a character is white space (CommonMark 2.1). */
  static boolean isSpace(char c) {
    return c == '\t'
        || c == '\n'
        || c == '\f'
        || c == '\r'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Whether a character is punctuation: Unicode's, and all of ASCII's symbols. */
  static boolean isPunctuation(char c) {
    return c < 0x80
        ? c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c)
        : (PUNCTUATION >> Character.getType(c) & 1) != 0;
  }
}
