package pamphlet.markdown;

import pamphlet.model.SourceText;

/** Finds line and column of offsets that mostly grow, without counting from the start again. */
final class LineCursor {
  private final SourceText source;
  private int line = 1;
  private int offset;
  private int column = 1;

  LineCursor(SourceText source) {
    this.source = source;
  }

  /** Goes to the character at {@code target} of the file. */
  void moveTo(int target) {
    if (target < offset || line < source.lineCount() && target >= source.lineStart(line + 1)) {
      line = lineOf(target);
      offset = source.lineStart(line);
      column = 1;
    }
    column += source.text().codePointCount(offset, target);
    offset = target;
  }

  /** The line, from 1. */
  int line() {
    return line;
  }

  /** The column in code points, from 1. */
  int column() {
    return column;
  }

  private int lineOf(int target) {
    int found = line;
    while (found > 1 && source.lineStart(found) > target) {
      found--;
    }
    while (found < source.lineCount() && source.lineStart(found + 1) <= target) {
      found++;
    }
    return found;
  }
}
