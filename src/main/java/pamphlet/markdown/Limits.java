package pamphlet.markdown;

import java.util.Optional;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.SourceText;

/**
 * A cheap look at a text before it is parsed: one pass, no memory. Each limit is far above what
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

  // All but a few characters of an article are none of these.
  private static final boolean[] COUNTED = Ascii.set("\\[]*_~|\n\r");

  private final SourceText source;
  private final String text;
  private final int bodyStart;
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
    this.bodyStart = bodyStart;
    this.lineStart = bodyStart;
  }

  /** The first limit that the body breaks. */
  static Optional<Diagnostic> check(SourceText source, int bodyStart) {
    return new Limits(source, bodyStart).check();
  }

  private Optional<Diagnostic> check() {
    if (text.length() - bodyStart > LENGTH_MAX) {
      return at(bodyStart, MarkupCodes.TOO_LONG, "split the text into several articles");
    }
    for (int i = nextCounted(bodyStart); i < text.length(); i = nextCounted(i + 1)) {
      Optional<Diagnostic> broken = count(text.charAt(i), i);
      if (broken.isPresent()) {
        return broken;
      }
    }
    return Optional.empty();
  }

  // A method of its own: called this often it is compiled within the first text, a loop much later.
  private int nextCounted(int from) {
    int i = from;
    while (i < text.length() && !Ascii.contains(COUNTED, text.charAt(i))) {
      i++;
    }
    return i;
  }

  private Optional<Diagnostic> count(char c, int i) {
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
