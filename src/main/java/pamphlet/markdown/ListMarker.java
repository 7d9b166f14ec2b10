package pamphlet.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * What starts an item of a list (CommonMark 5.2).
 *
 * @param chars the bullet, or the number with the character behind it
 * @param number the number; -1 for a bullet
 * @param column the column of the line at which the text of the item starts
 * @param indent the same, counted from where the list may start
 * @param isEmpty whether nothing but white space follows
 */
record ListMarker(BasedSequence chars, int number, int column, int indent, boolean isEmpty) {
  private static final int DIGITS_MAX = 9;
  private static final int TAB = 4;
  // More space is a space and indented code.
  private static final int GAP_MAX = 4;

  /** The marker at the first character of the line that is no space; null if there is none. */
  static ListMarker at(ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    int end = end(line, start);
    if (end < 0 || !isApart(line, end)) {
      return null;
    }
    int column = state.getColumn() + state.getIndent() + end - start;
    int gap = gap(line, end, column);
    boolean isEmpty = isBlank(line, end);
    int used = isEmpty || gap > GAP_MAX ? 1 : gap;
    return new ListMarker(
        line.subSequence(start, end),
        number(line, start, end),
        column + used,
        state.getIndent() + end - start + used,
        isEmpty);
  }

  /** A new list for items like this one. */
  ListBlock list() {
    if (number < 0) {
      BulletList list = new BulletList();
      list.setOpeningMarker(kind());
      return list;
    }
    OrderedList list = new OrderedList();
    list.setStartNumber(number);
    list.setDelimiter(kind());
    return list;
  }

  /** The bullet, or the character behind the number: items of a list have the same. */
  char kind() {
    return chars.charAt(chars.length() - 1);
  }

  // Behind a bullet, or behind a number of at most nine digits with a full stop or a parenthesis.
  private static int end(BasedSequence line, int start) {
    int i = start;
    while (i < line.length() && i - start <= DIGITS_MAX && isDigit(line.charAt(i))) {
      i++;
    }
    int digits = i - start;
    if (i == line.length() || digits > DIGITS_MAX) {
      return -1;
    }
    char c = line.charAt(i);
    boolean isMarker = digits == 0 ? c == '-' || c == '*' || c == '+' : c == '.' || c == ')';
    return isMarker ? i + 1 : -1;
  }

  // Flexmark's expression takes one of Unicode's own line ends for the end of the line.
  private static boolean isApart(BasedSequence line, int end) {
    if (end == line.length()) {
      return true;
    }
    char c = line.charAt(end);
    boolean isLineEnd = c == '\u0085' || c == '\u2028' || c == '\u2029';
    return isSpace(c) || isLineEnd && end + 1 == line.length();
  }

  private static int gap(BasedSequence line, int end, int column) {
    int columns = column;
    for (int i = end; i < line.length() && isSpace(line.charAt(i)); i++) {
      columns += line.charAt(i) == '\t' ? TAB - columns % TAB : 1;
    }
    return columns - column;
  }

  private static boolean isBlank(BasedSequence line, int from) {
    int i = from;
    while (i < line.length() && isSpace(line.charAt(i))) {
      i++;
    }
    return i == line.length();
  }

  private static int number(BasedSequence line, int start, int end) {
    if (end - start == 1) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < end - 1; i++) {
      number = number * 10 + line.charAt(i) - '0';
    }
    return number;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
