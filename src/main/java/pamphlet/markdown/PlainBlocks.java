package pamphlet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads whole blocks of the plain kinds at once: paragraphs, headings, tables, lists with one line
 * for each item, quotes and footnotes of one line, none indented, with a blank line behind them.
 * Nearly all of an article is made of these, and line by line ten questions are asked of each. What
 * is not plain is left to {@link BlockParse}; the tree is the same.
 */
final class PlainBlocks {
  private final GuardedText text;
  private final int length;
  private final Chars chars;
  private final BlockState blocks;

  /**
   * For one text.
   *
   * @param chars all of it
   * @param blocks takes the blocks whose words are to be read
   */
  PlainBlocks(Chars chars, BlockState blocks) {
    this.text = chars.getBase();
    this.length = text.length();
    this.chars = chars;
    this.blocks = blocks;
  }

  /**
   * Reads blank lines and plain blocks, as many as there are.
   *
   * @param start where a line starts
   * @param container takes the blocks, and is the innermost that is open
   * @return where the first line starts that was not read
   */
  int read(int start, Block container) {
    int at = start;
    int next = block(at, container);
    while (next > at) {
      at = next;
      next = block(at, container);
    }
    return at;
  }

  // The offset behind the block, or its start if it is not plain.
  private int block(int start, Block container) {
    if (start >= length) {
      return start;
    }
    if (PlainStart.isAt(text, start)) {
      return paragraph(start, container);
    }
    return switch (text.charAt(start)) {
      case '\n' -> start + 1;
      case '#' -> heading(start, container);
      case '|' -> table(start, container);
      case '>' -> quote(start, container);
      case '[' -> note(start, container);
      default -> list(start, container);
    };
  }

  private int paragraph(int start, Block container) {
    int end = behindLine(start);
    while (PlainStart.isAt(text, end)) {
      end = behindLine(end);
    }
    if (!isEnd(end)) {
      return start;
    }
    container.appendChild(paragraph(start, end, end < length));
    return end;
  }

  private Paragraph paragraph(int start, int end, boolean isBeforeBlank) {
    Paragraph paragraph = new Paragraph(chars.baseSubSequence(start, end));
    paragraph.setTrailingBlankLine(isBeforeBlank);
    blocks.all.add(new PlainBlock(paragraph, paragraph.getChars()));
    return paragraph;
  }

  private int heading(int start, Block container) {
    int end = text.next(MarkedText.LINE_END, start, length);
    Heading heading = AtxStarts.heading(chars.baseSubSequence(start, end));
    if (heading == null || isAt(end, '\r')) {
      return start;
    }
    container.appendChild(heading);
    blocks.all.add(new PlainBlock(heading, heading.getText()));
    return behindLine(start);
  }

  private int table(int start, Block container) {
    List<BasedSequence> rows = new ArrayList<>();
    int end = start;
    while (isAt(end, '|')) {
      int next = behindLine(end);
      rows.add(chars.baseSubSequence(end, next));
      end = next;
    }
    TableBlock table = isEnd(end) ? PlainTable.of(rows, text) : null;
    if (table == null) {
      return start;
    }
    container.appendChild(table);
    return end;
  }

  private int list(int start, Block container) {
    PlainList list = PlainList.at(text, start);
    if (list == null || !isEnd(list.end()) || !list.endsAt(behindBlanks(list.end()))) {
      return start;
    }
    container.appendChild(list.block(chars, this::paragraph));
    return list.end();
  }

  private int quote(int start, Block container) {
    int words = start + 2;
    int end = behindLine(start);
    if (!isAt(start + 1, ' ') || !PlainStart.isAt(text, words) || !isEnd(end)) {
      return start;
    }
    BlockQuote quote = new BlockQuote(chars.baseSubSequence(start, end));
    quote.setOpeningMarker(chars.baseSubSequence(start, start + 1));
    Paragraph only = paragraph(words, end, false); // The quote ends before the blank line.
    only.setContentLines(List.of(only.getChars()));
    quote.appendChild(only);
    container.appendChild(quote);
    return end;
  }

  private int note(int start, Block container) {
    int end = behindLine(start);
    boolean isAlone = container instanceof Document && isEndOfNote(end);
    FootnoteBlock note = isAlone ? noteMark(start) : null;
    int words = note == null ? length : note.getClosingMarker().getEndOffset() + 1;
    if (!PlainStart.isAt(text, words) || text.charAt(words - 1) != ' ') {
      return start;
    }
    note.setChars(chars.baseSubSequence(start, end));
    note.setFootnote(chars.baseSubSequence(words, end));
    note.appendChild(paragraph(words, end, isAt(end, '\n')));
    container.appendChild(note);
    FootnoteRepository notes = FootnoteExtension.FOOTNOTES.get(blocks.getProperties());
    notes.put(notes.normalizeKey(note.getText()), note);
    return end;
  }

  // Whether another note starts here, or neither words nor indented lines go on with the last one.
  private boolean isEndOfNote(int at) {
    if (isAt(at, '[')) {
      return noteMark(at) != null;
    }
    int next = isEnd(at) ? behindBlanks(at) : at;
    return next == length || next > at && text.charAt(next - 1) == '\n';
  }

  private FootnoteBlock noteMark(int start) {
    return FootnoteStarts.block(chars.baseSubSequence(start, behindLine(start)));
  }

  // A carriage return is not plain: then this stays in the line, where no block ends.
  private int behindLine(int start) {
    int end = text.next(MarkedText.LINE_END, start, length);
    return isAt(end, '\n') ? end + 1 : end;
  }

  // Whether the text ends here, or a blank line stands here and no definition of a term behind it.
  private boolean isEnd(int at) {
    return at == length || isAt(at, '\n') && !isAt(behindBlanks(at), ':');
  }

  private int behindBlanks(int start) {
    int i = start;
    while (i < length && PlainInlines.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private boolean isAt(int i, char c) {
    return i < length && text.charAt(i) == c;
  }
}
