package pamphlet.markdown;

import java.util.Optional;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.SourceText;

/**
 * A cheap look at a text before it is parsed: from mark to mark. Each limit is far above what
 * people write and far below what makes Flexmark slow or overflow the stack.
 */
final class Limits {
  static final int LENGTH_MAX = 1 << 20;
  static final int BACKSLASHES_MAX = 20;
  static final int NESTING_MAX = 100;
  static final int REFERENCES_MAX = 2_000;
  static final int COLUMNS_MAX = 1_000;
  // Flexmark compares each run of stars or underscores in a block with those before it.
  static final int MARKS_MAX = 5_000;

  private final SourceText source;
  private final String text;
  private int backslashes;
  private int lastBackslash = -1;
  private int lineStart;
  private int brackets;
  private int columns;
  private int marks;
  private int references;

  private Limits(SourceText source, int bodyStart) {
    this.source = source;
    this.text = source.text();
    this.lineStart = bodyStart;
  }

  /** Whether the body is too long even to be looked at. */
  static Optional<Diagnostic> checkLength(SourceText source, int bodyStart) {
    return source.text().length() - bodyStart > LENGTH_MAX
        ? new Limits(source, bodyStart)
            .at(bodyStart, MarkupCodes.TOO_LONG, "split the text into several articles")
        : Optional.empty();
  }

  /**
   * The first other limit that the body breaks.
   *
   * @param body the end of the source, from where the body starts
   */
  static Optional<Diagnostic> check(SourceText source, MarkedText body) {
    int bodyStart = source.text().length() - body.length();
    return new Limits(source, bodyStart).check(body, bodyStart);
  }

  private Optional<Diagnostic> check(MarkedText body, int bodyStart) {
    int end = body.length();
    int i = body.next(MarkedText.COUNTED, 0, end);
    while (i < end) {
      Optional<Diagnostic> broken = count(bodyStart + i);
      if (broken.isPresent()) {
        return broken;
      }
      i = body.next(MarkedText.COUNTED, i + 1, end);
    }
    return Optional.empty();
  }

  private Optional<Diagnostic> count(int i) {
    char c = text.charAt(i);
    switch (c) {
      case '\\' -> countBackslash(i);
      case '[' -> brackets++;
      case ']' -> brackets = Math.max(0, brackets - 1);
      case '|' -> columns++;
      case '\n', '\r' -> endLine(i);
      default -> marks += i == 0 || text.charAt(i - 1) != c ? 1 : 0;
    }
    return broken(i);
  }

  private void countBackslash(int i) {
    backslashes = lastBackslash == i - 1 ? backslashes + 1 : 1;
    lastBackslash = i;
  }

  private Optional<Diagnostic> broken(int i) {
    if (backslashes > BACKSLASHES_MAX) {
      return at(i, MarkupCodes.TOO_MANY_BACKSLASHES, "write fewer backslashes");
    }
    if (brackets > NESTING_MAX) {
      return at(i, MarkupCodes.TOO_DEEP, "close the brackets that stand before this one");
    }
    if (marks > MARKS_MAX) {
      return at(i, MarkupCodes.TOO_MANY_MARKS, "leave a blank line between paragraphs");
    }
    if (columns > COLUMNS_MAX) {
      return at(i, MarkupCodes.TOO_MANY_COLUMNS, "make a table of fewer columns");
    }
    if (references > REFERENCES_MAX) {
      return at(i, MarkupCodes.TOO_MANY_REFERENCES, "write the addresses into the links");
    }
    return Optional.empty();
  }

  private void endLine(int end) {
    columns = 0;
    int first = lineStart;
    lineStart = end + 1;
    while (first < end && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
      first++;
    }
    if (first == end) {
      // CommonMark 6.2 and 6.3: emphasis and brackets end with their block.
      brackets = 0;
      marks = 0;
    } else if (text.charAt(first) == '[' && isDefinition(first, end)) {
      references++;
    }
  }

  private boolean isDefinition(int first, int end) {
    for (int i = first; i + 1 < end; i++) {
      if (text.charAt(i) == ']') {
        return text.charAt(i + 1) == ':';
      }
    }
    return false;
  }

  private Optional<Diagnostic> at(int offset, Code code, String help) {
    return Optional.of(Diagnostic.of(source.place(offset, offset + 1), code, code.meaning(), help));
  }
}
