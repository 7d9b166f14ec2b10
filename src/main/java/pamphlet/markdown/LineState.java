package pamphlet.markdown;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;
import java.util.List;

/**
 * The line at hand and the place in it, as Flexmark's block parsers ask for them: in characters,
 * and in columns, because a tab goes to the next multiple of four (CommonMark 2.2).
 */
abstract class LineState implements ParserState {
  private static final int TAB = 4;

  private BasedSequence line;
  private BasedSequence lineWithEnd;
  private int number = -1;
  private int index;
  private int column;
  // A tab whose first columns were taken by a container.
  private boolean isInTab;
  private int nextNonSpace;
  private int nextNonSpaceColumn;
  private int indent;
  private boolean isBlank;

  /** Goes to the start of the next line, given without and with its end. */
  final void startLine(BasedSequence chars, BasedSequence charsWithEnd) {
    line = chars;
    lineWithEnd = charsWithEnd;
    number++;
    index = 0;
    column = 0;
    isInTab = false;
  }

  /** Looks for the first character that is no space, from the place on. */
  final void findNextNonSpace() {
    int i = index;
    int columns = column;
    int end = line.length();
    char c = ' ';
    while (i < end && ((c = line.charAt(i)) == ' ' || c == '\t')) {
      columns += c == '\t' ? TAB - columns % TAB : 1;
      i++;
    }
    isBlank = i == end;
    nextNonSpace = i;
    nextNonSpaceColumn = columns;
    indent = columns - column;
  }

  /** Whether a letter stands at the first character that is no space: no block starts with one. */
  final boolean isAtLetter() {
    char c = line.charAt(nextNonSpace);
    return c < 0x80 ? Character.isLetter(c) : Parsing.isLetter(line, nextNonSpace);
  }

  /** Goes on to a character. */
  final void moveToIndex(int to) {
    if (to >= nextNonSpace) {
      moveToNonSpace();
    }
    while (index < to && index != line.length()) {
      advance();
    }
    isInTab = false;
  }

  /** Goes on to a column, maybe one within a tab. */
  final void moveToColumn(int to) {
    if (to >= nextNonSpaceColumn) {
      moveToNonSpace();
    }
    while (column < to && index != line.length()) {
      advance();
    }
    isInTab = column > to;
    if (isInTab) {
      index--;
      column = to;
    }
  }

  private void moveToNonSpace() {
    index = nextNonSpace;
    column = nextNonSpaceColumn;
  }

  private void advance() {
    column += line.charAt(index) == '\t' ? TAB - column % TAB : 1;
    index++;
  }

  /** What is left of the line, with what is left of a tab as spaces. */
  final BasedSequence rest() {
    BasedSequence content = lineWithEnd.subSequence(index);
    return isInTab
        ? PrefixedSubSequence.prefixOf(
            " ".repeat(TAB - column % TAB), content.subSequence(1, content.length()))
        : content;
  }

  @Override
  public final BasedSequence getLine() {
    return line;
  }

  @Override
  public final BasedSequence getLineWithEOL() {
    return lineWithEnd;
  }

  @Override
  public final int getLineNumber() {
    return number;
  }

  @Override
  public final int getLineStart() {
    return lineWithEnd.getStartOffset();
  }

  @Override
  public final int getLineEndIndex() {
    return lineWithEnd.getEndOffset();
  }

  @Override
  public final int getLineEolLength() {
    return lineWithEnd.length() - line.length();
  }

  @Override
  public final int getIndex() {
    return index;
  }

  @Override
  public final int getColumn() {
    return column;
  }

  @Override
  public final int getIndent() {
    return indent;
  }

  @Override
  public final int getNextNonSpaceIndex() {
    return nextNonSpace;
  }

  @Override
  public final boolean isBlank() {
    return isBlank;
  }

  // Only kept for an option that is off.
  @Override
  public final List<BasedSequence> getLineSegments() {
    return List.of();
  }
}
