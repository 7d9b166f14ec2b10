package pamphlet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableCell.Alignment;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as most are written: each row starts with a bar, and the words of its cells are plain.
 * Then a row falls apart at its bars, where Flexmark reads it as one text with odd characters. Of
 * anything else this makes no table, and leaves the paragraph to Flexmark.
 */
final class PlainTable {
  private static final int HEADER_LINES = 2;

  private final GuardedText text;
  private final List<BasedSequence> lines;
  private final List<Alignment> sides = new ArrayList<>();

  private PlainTable(GuardedText text, List<BasedSequence> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The table at the start of a paragraph; null if it is not plain, or none. */
  static TableBlock of(Paragraph paragraph, GuardedText text) {
    int count = 0;
    for (BasedSequence line : paragraph.getContentLines()) {
      boolean isRow = line instanceof Chars && text.charAt(line.getStartOffset()) == '|';
      if (!isRow && (!(line instanceof Chars) || hasBar(text, line))) {
        return null;
      }
      if (!isRow) {
        break;
      }
      count++;
    }
    return of(paragraph.getContentLines().subList(0, count), text);
  }

  /** The table of some rows, each of which starts with a bar; null if it is not plain, or none. */
  static TableBlock of(List<BasedSequence> rows, GuardedText text) {
    return rows.size() < HEADER_LINES ? null : new PlainTable(text, rows).table();
  }

  /** Whether a bar stands in a line. */
  static boolean hasBar(GuardedText text, BasedSequence line) {
    int end = line.getEndOffset();
    return text.next(MarkedText.BAR, line.getStartOffset(), end) < end;
  }

  private TableBlock table() {
    if (!readSides()) {
      return null;
    }
    TableBlock table = new TableBlock(lines);
    boolean isPlain =
        addSection(table, new TableHead(lines.get(0).subSequence(0, 0)), 0, 1)
            && addSection(table, new TableSeparator(), 1, HEADER_LINES)
            && addSection(table, new TableBody(), HEADER_LINES, lines.size());
    table.setCharsFromContent();
    return isPlain ? table : null;
  }

  // GitHub Flavored Markdown 4.10, the delimiter row.
  private boolean readSides() {
    BasedSequence line = lines.get(1);
    int end = rowEnd(line);
    for (int i = line.getStartOffset() + 1; i < end; ) {
      int bar = text.next(MarkedText.BAR, i, end);
      int first = behindBlanks(i, bar);
      int last = beforeBlanks(first, bar);
      boolean isLeft = first < last && text.charAt(first) == ':';
      boolean isRight = last - 1 > first && text.charAt(last - 1) == ':';
      if (!isDashes(first + (isLeft ? 1 : 0), last - (isRight ? 1 : 0))) {
        return false;
      }
      sides.add(side(isLeft, isRight));
      i = bar + 1;
    }
    return !sides.isEmpty();
  }

  private boolean isDashes(int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) == '-') {
      i++;
    }
    return i == end && start < end;
  }

  private static Alignment side(boolean isLeft, boolean isRight) {
    if (isLeft) {
      return isRight ? Alignment.CENTER : Alignment.LEFT;
    }
    return isRight ? Alignment.RIGHT : null;
  }

  private boolean addSection(TableBlock table, Node section, int from, int to) {
    table.appendChild(section);
    for (int i = from; i < to; i++) {
      TableRow row = new TableRow(lines.get(i).trimEOL());
      // The head counts from 1, as the body does; the line of dashes is 0.
      row.setRowNumber(from == 1 ? 0 : i - from + 1);
      if (!addCells(row, lines.get(i), from == 0)) {
        return false;
      }
      section.appendChild(row);
    }
    if (from == to) {
      Node before = section.getPrevious();
      section.setChars(before.getChars().subSequence(before.getTextLength()));
    }
    section.setCharsFromContent();
    return true;
  }

  private boolean addCells(TableRow row, BasedSequence line, boolean isHeader) {
    int start = line.getStartOffset();
    int end = rowEnd(line);
    int count = 0;
    int i = start + 1;
    do {
      int bar = text.next(MarkedText.BAR, i, end);
      TableCell cell = cell(count++, isHeader);
      cell.setOpeningMarker(i == start + 1 ? part(line, start, i) : BasedSequence.NULL);
      cell.setClosingMarker(bar < end ? part(line, bar, bar + 1) : BasedSequence.NULL);
      cell.setChars(part(line, i == start + 1 ? start : i, Math.min(end, bar + 1)));
      if (!addWords(cell, (Chars) line, i, bar, end)) {
        return false;
      }
      cell.setText(cell.getChildChars());
      row.appendChild(cell);
      i = bar + 1;
    } while (i < end);
    while (count < sides.size()) {
      row.appendChild(cell(count++, isHeader));
    }
    row.setCharsFromContent();
    return true;
  }

  private TableCell cell(int column, boolean isHeader) {
    TableCell cell = new TableCell();
    cell.setHeader(isHeader);
    cell.setAlignment(column < sides.size() ? sides.get(column) : null);
    return cell;
  }

  private boolean addWords(TableCell cell, Chars line, int start, int bar, int rowEnd) {
    int from = behindBlanks(start, bar);
    int to = beforeBlanks(from, bar);
    if (from == bar && start < bar) {
      // Flexmark keeps one space of a cell that has nothing else.
      cell.appendChild(new Text(part(line, start, start + 1)));
      return true;
    }
    boolean isPlain = PlainInlines.parseCell(line, from, to, rowEnd, cell);
    if (isPlain && to < bar && !(cell.getLastChild() instanceof Text)) {
      // The words between markup and the bar, but for their spaces.
      cell.appendChild(new Text(part(line, to, to)));
    }
    return isPlain;
  }

  private int rowEnd(BasedSequence line) {
    int end = line.getEndOffset();
    while (PlainInlines.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private int behindBlanks(int start, int end) {
    int i = start;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private int beforeBlanks(int start, int end) {
    int i = end;
    while (i > start && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static BasedSequence part(BasedSequence line, int start, int end) {
    return line.baseSubSequence(start, end);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t';
  }
}
