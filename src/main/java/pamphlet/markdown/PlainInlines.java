package pamphlet.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * The words of one block, as most are written: with ends of lines, with emphasis that holds no
 * other, with links to an address without a title, with code, with notes. That needs no stacks of
 * delimiters and brackets, which is Flexmark's way (CommonMark's appendix, "An algorithm for
 * parsing nested emphasis and links"). Of anything else this says so, and leaves the block to
 * Flexmark.
 */
final class PlainInlines {
  private static final int NOT_PLAIN = -1;

  private final GuardedText text;
  private final int from;
  private final int to;
  // Where the text around the words starts and ends: what stands beside them counts.
  private final int first;
  private final int last;
  // Null where a mention of a note is not plain.
  private final FootnoteRepository notes;
  private final PlainNodes nodes;

  private PlainInlines(
      Chars around, int from, int to, int first, int last, Node block, FootnoteRepository notes) {
    this.text = around.getBase();
    this.from = from;
    this.to = to;
    this.first = first;
    this.last = last;
    this.notes = notes;
    this.nodes = new PlainNodes(around, block, from);
  }

  /**
   * Puts the words of a block into it, if they are plain.
   *
   * @param content the text of the block
   * @param block still without children
   * @param notes the notes of the text
   * @return whether they are; otherwise the block is as before
   */
  static boolean parse(BasedSequence content, Node block, FootnoteRepository notes) {
    if (!(content instanceof Chars chars)) {
      return false;
    }
    GuardedText text = chars.getBase();
    int from = chars.getStartOffset();
    int to = chars.getEndOffset();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    int mark = text.next(MarkedText.INLINE, from, to);
    if (mark == to) {
      return words(chars, from, to, block);
    }
    boolean isPlain = new PlainInlines(chars, from, to, from, to, block, notes).parse(mark);
    if (!isPlain) {
      block.removeChildren();
    }
    return isPlain;
  }

  /**
   * Puts the words of a table's cell into it, if they are plain; a note is not. Otherwise the cell
   * is of no more use.
   *
   * @param row what they are part of
   * @param from where they start in the text
   * @param to where they end
   * @param rowEnd where the row ends
   * @param cell still without children
   */
  static boolean parseCell(Chars row, int from, int to, int rowEnd, Node cell) {
    int mark = row.getBase().next(MarkedText.INLINE, from, to);
    return mark == to
        ? words(row, from, to, cell)
        : new PlainInlines(row, from, to, row.getStartOffset(), rowEnd, cell, null).parse(mark);
  }

  // Half of all blocks are words and nothing else.
  private static boolean words(Chars around, int from, int to, Node block) {
    if (from < to) {
      block.appendChild(new Text(around.baseSubSequence(from, to)));
    }
    return true;
  }

  /** Whether Flexmark takes a character away around the words of a block. */
  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }

  private boolean parse(int firstMark) {
    int end = from;
    int i = firstMark;
    while (i < to && end != NOT_PLAIN) {
      end = mark(i);
      i = end == NOT_PLAIN ? to : text.next(MarkedText.INLINE, end, to);
    }
    boolean isPlain = end != NOT_PLAIN && !nodes.isInEmphasis() && !nodes.isInLink();
    if (isPlain) {
      nodes.words(to, to);
      nodes.define(notes);
    }
    return isPlain;
  }

  // Reads what starts with the mark at i, and gives the offset behind it.
  private int mark(int i) {
    return switch (text.charAt(i)) {
      case '\n' -> lineEnd(i);
      case '*', '_' -> delimiters(i);
      case '[' -> isAt(i + 1, '^') ? note(i) : openLink(i);
      case ']' -> closeLink(i);
      case '`' -> code(i);
      case '!' -> isAt(i + 1, '[') ? NOT_PLAIN : i + 1;
      default -> NOT_PLAIN;
    };
  }

  private boolean isAt(int i, char c) {
    return i < to && text.charAt(i) == c;
  }

  // CommonMark 6.7: spaces before the end of a line may be a hard break.
  private int lineEnd(int i) {
    if (text.charAt(i - 1) == ' ') {
      return NOT_PLAIN;
    }
    int next = i + 1;
    while (isAt(next, ' ')) {
      next++;
    }
    // What is taken away around a block's lines is no part of what goes over them.
    if (next > i + 1 && (nodes.isInEmphasis() || nodes.isInLink())) {
      return NOT_PLAIN;
    }
    nodes.lineEnd(i, next);
    return next;
  }

  private int delimiters(int i) {
    char mark = text.charAt(i);
    int end = i + 1;
    while (isAt(end, mark)) {
      end++;
    }
    Flanks flanks = Flanks.of(text, first, last, i, end);
    boolean opens = flanks.opens(mark);
    boolean isOdd = opens == flanks.closes(mark) || opens == nodes.isInEmphasis();
    if (isOdd || end - i > 2 || nodes.isInLink()) {
      return NOT_PLAIN;
    }
    if (opens) {
      nodes.openEmphasis(i, end);
      return end;
    }
    return closeEmphasis(i, end);
  }

  private int closeEmphasis(int i, int end) {
    boolean isSame = text.charAt(nodes.emphasisStart()) == text.charAt(i);
    if (!isSame || nodes.isSingle() != (end - i == 1)) {
      return NOT_PLAIN;
    }
    nodes.closeEmphasis(i, end);
    return end;
  }

  private int openLink(int i) {
    if (nodes.isInLink()) {
      return NOT_PLAIN;
    }
    nodes.openLink(i);
    return i + 1;
  }

  private int closeLink(int i) {
    int address = i + 2;
    boolean isInline = nodes.isInLink() && nodes.hasLinkText(i) && isAt(i + 1, '(');
    int end = isInline ? addressEnd(address) : address;
    if (end == address || !isAt(end, ')')) {
      return NOT_PLAIN;
    }
    nodes.closeLink(i, address, end);
    return end + 1;
  }

  // CommonMark 6.3: an address without spaces, control characters, parentheses and escapes.
  private int addressEnd(int start) {
    int i = start;
    while (i < to && isOfAddress(text.charAt(i))) {
      i++;
    }
    return isAt(start, '<') ? start : i;
  }

  private static boolean isOfAddress(char c) {
    return c > ' ' && c != '(' && c != ')' && c != '\\';
  }

  private int code(int i) {
    int end = i + 1;
    while (end < to && text.charAt(end) != '`') {
      if (text.charAt(end) == '\n' && isAt(end + 1, ' ')) {
        return NOT_PLAIN;
      }
      end++;
    }
    if (end == to || end == i + 1 || isAt(end + 1, '`') || nodes.isInLink()) {
      return NOT_PLAIN;
    }
    nodes.code(i, end + 1);
    return end + 1;
  }

  // A note with a name of letters, digits and hyphens.
  private int note(int i) {
    int name = i + 2;
    int end = name;
    while (end < to && isOfName(text.charAt(end))) {
      end++;
    }
    boolean isNote = end > name && isAt(end, ']') && !isAt(end + 1, '(');
    if (!isNote || nodes.isInLink() || notes == null) {
      return NOT_PLAIN;
    }
    nodes.note(i, name, end + 1);
    return end + 1;
  }

  private static boolean isOfName(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-');
  }
}
