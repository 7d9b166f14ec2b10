package pamphlet.markdown;

import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.ast.Paragraph;

/**
 * A list as most are written (CommonMark 5.2 and 5.3): its items are one line each, with one space
 * behind the marker and words behind that.
 */
final class PlainList {
  private static final int DIGITS_MAX = 9;

  private final GuardedText text;
  private final int start;
  private final int end;
  // The bullet, or what stands behind the numbers.
  private final char kind;

  private PlainList(GuardedText text, int start, int markerEnd) {
    this.text = text;
    this.start = start;
    this.kind = text.charAt(markerEnd - 1);
    this.end = end(markerEnd);
  }

  /** Makes the paragraph of an item. */
  interface Paragraphs {
    /** A paragraph of the characters from {@code start} to before {@code end}. */
    Paragraph make(int start, int end, boolean isBeforeBlank);
  }

  /** The list whose first line starts at an offset; null if there is none that is plain. */
  static PlainList at(GuardedText text, int start) {
    int markerEnd = markerEnd(text, start);
    return markerEnd < 0 ? null : new PlainList(text, start, markerEnd);
  }

  /** Where the first line starts that is no item. */
  int end() {
    return end;
  }

  /** Whether the text at an offset, behind blank lines, is no part of the list or another one. */
  boolean endsAt(int next) {
    if (next == text.length()) {
      return true;
    }
    boolean isItem =
        "-+*0123456789".indexOf(text.charAt(next)) >= 0 && !PlainStart.isAt(text, next);
    return text.charAt(next - 1) == '\n' && !isItem;
  }

  /** The list with all that is in it but words. */
  ListBlock block(Chars chars, Paragraphs paragraphs) {
    ListBlock list = emptyList();
    list.setTight(true);
    list.setChars(chars.baseSubSequence(start, end));
    int next;
    for (int line = start; line < end; line = next) {
      next = behindLine(line);
      int markerEnd = markerEnd(text, line);
      boolean isBeforeBlank = next == end && end < text.length();
      ListItem item = list instanceof BulletList ? new BulletListItem() : new OrderedListItem();
      item.setOpeningMarker(chars.baseSubSequence(line, markerEnd));
      item.setHadBlankAfterItemParagraph(isBeforeBlank);
      item.setChars(chars.baseSubSequence(line, next));
      item.appendChild(paragraphs.make(markerEnd + 1, next, isBeforeBlank));
      list.appendChild(item);
    }
    return list;
  }

  private ListBlock emptyList() {
    if (!isDigit(text.charAt(start))) {
      BulletList list = new BulletList();
      list.setOpeningMarker(kind);
      return list;
    }
    OrderedList list = new OrderedList();
    list.setStartNumber(number());
    list.setDelimiter(kind);
    return list;
  }

  private int number() {
    int number = 0;
    for (int i = start; isDigit(text.charAt(i)); i++) {
      number = number * 10 + text.charAt(i) - '0';
    }
    return number;
  }

  private int end(int firstMarkerEnd) {
    int line = start;
    int markerEnd = firstMarkerEnd;
    while (markerEnd > 0 && text.charAt(markerEnd - 1) == kind) {
      line = behindLine(line);
      markerEnd = markerEnd(text, line);
    }
    return line;
  }

  private int behindLine(int line) {
    int end = text.next(MarkedText.LINE_END, line, text.length());
    return end < text.length() && text.charAt(end) == '\n' ? end + 1 : end;
  }

  // Behind the marker of an item with words; -1 if there is none.
  private static int markerEnd(GuardedText text, int line) {
    int i = line;
    while (i < text.length() && i - line <= DIGITS_MAX && isDigit(text.charAt(i))) {
      i++;
    }
    if (i + 1 >= text.length() || i - line > DIGITS_MAX || text.charAt(i + 1) != ' ') {
      return -1;
    }
    boolean isMarker = (i == line ? "-+*" : ".)").indexOf(text.charAt(i)) >= 0;
    return isMarker && PlainStart.isAt(text, i + 2) ? i + 1 : -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
