package pamphlet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of one block, as most are written: with ends of lines, with emphasis that holds no
 * other, with links to an address without a title, with code, with notes. That needs no stacks of
 * delimiters and brackets, which is Flexmark's way (CommonMark's appendix, "An algorithm for
 * parsing nested emphasis and links"). Of anything else this says so, and leaves the block to
 * Flexmark.
 */
final class PlainInlines {
  private static final int NOT_PLAIN = -1;

  private final Chars content;
  private final GuardedText text;
  private final Node block;
  private final int stops;
  private final FootnoteRepository defined;
  private final int from;
  private final int to;
  // What is open at the place at hand, and where it started; the link may stand in the emphasis.
  private Node emphasis;
  private int emphasisStart;
  private Link link;
  private int linkStart;
  // Where the words start that are in no node yet.
  private int wordsStart;
  private List<Footnote> notes = List.of();

  private PlainInlines(Chars content, Node block, int stops, FootnoteRepository defined) {
    this.content = content;
    this.text = content.getBase();
    this.block = block;
    this.stops = stops;
    this.defined = defined;
    int start = content.getStartOffset();
    int end = content.getEndOffset();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (end > start && isBlank(text.charAt(end - 1))) {
      end--;
    }
    this.from = start;
    this.to = end;
    this.wordsStart = start;
  }

  /**
   * Puts the words of a block into it, if they are plain.
   *
   * @param content the text of the block
   * @param block still without children
   * @param stops what has a meaning between words, as marks of the text
   * @param defined the notes of the text
   * @return whether they are; otherwise the block is as before
   */
  static boolean parse(BasedSequence content, Node block, int stops, FootnoteRepository defined) {
    if (!(content instanceof Chars chars)) {
      return false;
    }
    boolean isPlain = new PlainInlines(chars, block, stops, defined).parse();
    if (!isPlain) {
      block.removeChildren();
    }
    return isPlain;
  }

  private boolean parse() {
    int end = from;
    int i = text.next(stops, from, to);
    while (i < to && end != NOT_PLAIN) {
      end = mark(i);
      i = end == NOT_PLAIN ? to : text.next(stops, end, to);
    }
    boolean isPlain = end != NOT_PLAIN && emphasis == null && link == null;
    if (isPlain) {
      words(to);
      for (Footnote note : notes) {
        define(note);
      }
    }
    return isPlain;
  }

  // Reads what starts with the mark at i, and gives the offset behind it.
  private int mark(int i) {
    return switch (text.charAt(i)) {
      case '\n' -> lineEnd(i);
      case '*', '_' -> delimiters(i);
      case '[' -> i + 1 < to && text.charAt(i + 1) == '^' ? note(i) : openLink(i);
      case ']' -> closeLink(i);
      case '`' -> code(i);
      case '!' -> i + 1 < to && text.charAt(i + 1) == '[' ? NOT_PLAIN : i + 1;
      default -> NOT_PLAIN;
    };
  }

  // CommonMark 6.7: spaces before the end of a line may be a hard break.
  private int lineEnd(int i) {
    if (text.charAt(i - 1) == ' ') {
      return NOT_PLAIN;
    }
    words(i);
    append(new SoftLineBreak(part(i, i + 1)));
    wordsStart = i + 1;
    while (text.charAt(wordsStart) == ' ') {
      wordsStart++;
    }
    return wordsStart;
  }

  private int delimiters(int i) {
    char mark = text.charAt(i);
    int end = i + 1;
    while (end < to && text.charAt(end) == mark) {
      end++;
    }
    Flanks flanks =
        new Flanks(i == from ? '\n' : text.charAt(i - 1), end == to ? '\n' : text.charAt(end));
    boolean opens = flanks.opens(mark);
    boolean isOdd = opens == flanks.closes(mark) || opens == (emphasis != null);
    if (isOdd || end - i > 2 || link != null) {
      return NOT_PLAIN;
    }
    return opens ? openEmphasis(i, end) : closeEmphasis(i, end);
  }

  private int openEmphasis(int i, int end) {
    words(i);
    emphasis = end - i == 1 ? new Emphasis() : new StrongEmphasis();
    emphasisStart = i;
    wordsStart = end;
    return end;
  }

  private int closeEmphasis(int i, int end) {
    int inside = emphasisStart + end - i;
    boolean isPair = text.charAt(emphasisStart) == text.charAt(i) && isSingle() == (end - i == 1);
    if (!isPair) {
      return NOT_PLAIN;
    }
    words(i);
    DelimitedNode closed = (DelimitedNode) emphasis;
    closed.setOpeningMarker(part(emphasisStart, inside));
    closed.setText(part(inside, i));
    closed.setClosingMarker(part(i, end));
    emphasis.setChars(part(emphasisStart, end));
    block.appendChild(emphasis);
    emphasis = null;
    wordsStart = end;
    return end;
  }

  private boolean isSingle() {
    return emphasis instanceof Emphasis;
  }

  private int openLink(int i) {
    if (link != null) {
      return NOT_PLAIN;
    }
    words(i);
    link = new Link();
    linkStart = i;
    wordsStart = i + 1;
    return i + 1;
  }

  private int closeLink(int i) {
    int address = i + 2;
    boolean isInline = link != null && i > linkStart + 1 && i + 1 < to && text.charAt(i + 1) == '(';
    int end = isInline ? addressEnd(address) : address;
    if (end == address || end == to || text.charAt(end) != ')') {
      return NOT_PLAIN;
    }
    words(i);
    Link closed = link;
    link = null;
    closed.setTextChars(part(linkStart, i + 1));
    closed.setLinkOpeningMarker(part(i + 1, address));
    closed.setUrlChars(part(address, end));
    closed.setLinkClosingMarker(part(end, end + 1));
    closed.setChars(part(linkStart, end + 1));
    append(closed);
    wordsStart = end + 1;
    return wordsStart;
  }

  // CommonMark 6.3: an address without spaces, control characters, parentheses and escapes.
  private int addressEnd(int start) {
    int i = start;
    while (i < to && isOfAddress(text.charAt(i))) {
      i++;
    }
    return start < to && text.charAt(start) == '<' ? start : i;
  }

  private static boolean isOfAddress(char c) {
    return c > ' ' && c != '(' && c != ')' && c != '\\';
  }

  private int code(int i) {
    int end = i + 1;
    while (end < to && text.charAt(end) != '`') {
      end++;
    }
    boolean isSingle = end > i + 1 && (end + 1 >= to || text.charAt(end + 1) != '`');
    if (end == to || !isSingle || link != null) {
      return NOT_PLAIN;
    }
    words(i);
    Code code = new Code(part(i, i + 1), part(i + 1, end), part(end, end + 1));
    code.appendChild(new Text(part(i + 1, end)));
    append(code);
    wordsStart = end + 1;
    return wordsStart;
  }

  // A note with a name of letters, digits and hyphens.
  private int note(int i) {
    int name = i + 2;
    int end = name;
    while (end < to && isOfName(text.charAt(end))) {
      end++;
    }
    boolean isNote = end > name && end < to && text.charAt(end) == ']';
    boolean isLink = end + 1 < to && text.charAt(end + 1) == '(';
    if (!isNote || isLink || link != null) {
      return NOT_PLAIN;
    }
    words(i);
    Footnote note = new Footnote(part(i, name), part(name, end), part(end, end + 1));
    note.appendChild(new Text(part(name, end)));
    append(note);
    notes = notes.isEmpty() ? new ArrayList<>() : notes;
    notes.add(note);
    wordsStart = end + 1;
    return wordsStart;
  }

  private static boolean isOfName(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-');
  }

  private void define(Footnote note) {
    FootnoteBlock definition = defined.get(note.getText().toString());
    if (definition != null) {
      note.setFootnoteBlock(definition);
      defined.addFootnoteReference(definition, note);
    }
  }

  private void words(int end) {
    if (wordsStart < end) {
      append(new Text(part(wordsStart, end)));
    }
  }

  private void append(Node node) {
    Node around = emphasis == null ? block : emphasis;
    (link == null ? around : link).appendChild(node);
  }

  private BasedSequence part(int start, int end) {
    return content.baseSubSequence(start, end);
  }

  // What Flexmark takes away around the words of a block.
  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }
}
