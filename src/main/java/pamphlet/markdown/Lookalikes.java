package pamphlet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Document;
import java.util.List;
import java.util.regex.Pattern;
import pamphlet.model.Code;

/**
 * Tells paragraphs that were meant as something else: lists and tables out of a word processor,
 * headings and lists without the space that CommonMark wants (4.2, 5.2), and tags of other
 * generators. Readers would see the marks, with all lines run into one. Tells the first of a
 * paragraph, because mending it mends the rest.
 */
final class Lookalikes {
  /**
   * What a line looks like.
   *
   * @param line how the line begins
   * @param code the diagnostic
   * @param meant what its author meant
   * @param help how that is written
   */
  private record Kind(Pattern line, Code code, String meant, String help) {
    static Kind of(String line, String meant, String help) {
      return new Kind(Pattern.compile(line), MarkupCodes.LOOKALIKE, meant, help);
    }
  }

  /** What word processors put before items; the last is the bullet of their symbol fonts. */
  private static final String BULLETS = "\u2022\u00B7\u2023\u25AA\u25CF\u25E6\u25CB\uF0B7";

  private static final String WIDE_COLON = "\uFF1A";

  /** What the lines begin with that are worth a look; few others pay for it. */
  private static final boolean[] FIRST = Ascii.set("#-|{0123456789");

  private static final String FIRST_WIDE = BULLETS + WIDE_COLON;

  /** Made for the first line that begins like one. */
  private static final class Kinds {
    static final List<Kind> ALL =
        List.of(
            Kind.of("#{1,6}\\p{L}.*", "a heading", "write a space behind the last #"),
            Kind.of("-\\p{L}.*", "a list", "write a space behind the hyphen"),
            Kind.of("\\d{1,2}[.)]\\p{L}.*", "a list", "write a space behind the number"),
            Kind.of("[" + BULLETS + "].*", "a list", "begin each item with a hyphen and a space"),
            Kind.of(
                "\\{%.*%}.*",
                "a tag of another program",
                "write here what it would have put in its place, or delete it"),
            Kind.of(
                "\\|.*\\|[ \\t]*$",
                "a table",
                "leave a blank line above it, and write a line like | --- | --- | below its first row"),
            new Kind(
                Pattern.compile(WIDE_COLON + "{2,} ?\\p{L}.*"),
                MarkupCodes.DIRECTIVE_AS_TEXT,
                "a directive",
                "write ::: with the colons of a Latin keyboard"));

    /** An item of the second level, or two rows of cells; one tab alone may be a slip. */
    static final Kind TABS =
        Kind.of(
            "o\\t.*|[^\\t\\r\\n]+\\t+[^\\t ].*\\R[^\\t\\r\\n]+\\t.*",
            "a list or a table out of a word processor",
            "begin the items of a list with a hyphen and a space, and put | between the cells of a"
                + " table");
  }

  /** A heading has at most so many characters. */
  private static final int HEADING_MAX = 80;

  private final Compilation page;
  private final String text;
  private final boolean hasTabs;

  Lookalikes(Compilation page) {
    this.page = page;
    this.text = page.body;
    this.hasTabs = page.marked.has('\t');
  }

  /** Looks at a paragraph. */
  void check(Paragraph node) {
    int end = node.getEndOffset();
    if (isBoldLine(node)) {
      int lineEnd = page.marked.next(MarkedText.LINE_END, node.getStartOffset(), end);
      report(
          node.getStartOffset(),
          lineEnd,
          Kind.of("", "a heading", "write ## and a space instead of the stars"));
      return;
    }
    int lineEnd;
    boolean isTold = false;
    for (int line = node.getStartOffset(); line < end && !isTold; line = lineEnd + 1) {
      lineEnd = page.marked.next(MarkedText.LINE_END, line, end);
      isTold = isTold(afterMargin(line, lineEnd), lineEnd, end);
    }
  }

  // WCAG 2.2, failure F2: bold text in the place of a heading is none for a screen reader.
  private static boolean isBoldLine(Paragraph node) {
    return node.getFirstChild() instanceof StrongEmphasis bold
        && bold.getNext() == null
        && node.getNext() != null
        && node.getParent() instanceof Document
        && bold.getTextLength() <= HEADING_MAX
        && !bold.getText().isEmpty()
        && Character.isLetterOrDigit(bold.getText().lastChar());
  }

  private int afterMargin(int line, int lineEnd) {
    int i = line;
    while (i < lineEnd && " \t>".indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private static boolean mayBeLike(char first) {
    return Ascii.contains(FIRST, first) || first >= 0x80 && FIRST_WIDE.indexOf(first) >= 0;
  }

  private boolean isTold(int start, int lineEnd, int end) {
    boolean isLike = false;
    if (start < lineEnd && mayBeLike(text.charAt(start))) {
      isLike = Kinds.ALL.stream().anyMatch(kind -> isTold(kind, start, lineEnd, lineEnd));
    }
    return isLike || hasTabs && isTold(Kinds.TABS, start, lineEnd, end);
  }

  private boolean isTold(Kind kind, int start, int lineEnd, int limit) {
    boolean isLike = kind.line.matcher(text).region(start, limit).lookingAt();
    if (isLike) {
      report(start, lineEnd, kind);
    }
    return isLike;
  }

  private void report(int start, int end, Kind kind) {
    page.report(
        page.place(start, end),
        kind.code,
        "this looks like " + kind.meant + ", and would be printed as text",
        kind.help);
  }
}
