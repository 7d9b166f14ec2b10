package pamphlet.model;

import java.util.List;

/**
 * A run of an article's prose as plain text, for rules about wording and for the search.
 *
 * @param kind what it is
 * @param text the words, white space folded
 * @param path the file, relative to the site's root
 * @param runs where stretches of the text stand in the file, sorted by offset; the first has offset
 *     0
 */
public record TextBlock(Kind kind, String text, String path, List<Run> runs) {
  public TextBlock {
    runs = List.copyOf(runs);
    if (runs.isEmpty()) {
      throw new IllegalArgumentException("a block of text needs a place");
    }
  }

  /** Where the block starts. */
  public Place place() {
    return place(0, Math.min(1, text.length()));
  }

  /**
   * Where the characters from {@code start} to before {@code end} of {@link #text} stand, cut at
   * the last word of the run that holds the first.
   */
  public Place place(int start, int end) {
    int index = 0;
    while (index + 1 < runs.size() && runs.get(index + 1).offset() <= start) {
      index++;
    }
    Run run = runs.get(index);
    int limit = index + 1 < runs.size() ? cut(start, end, runs.get(index + 1).offset()) : end;
    int column = run.column() + text.codePointCount(run.offset(), Math.min(start, text.length()));
    int width = text.codePointCount(Math.min(start, limit), Math.min(limit, text.length()));
    return new Place(path, run.line(), column, Math.max(1, width));
  }

  /** A line's end became a space, which has no column: it is not part of what is cut. */
  private int cut(int start, int end, int next) {
    int limit = Math.min(end, next);
    return limit < end && limit > start && text.charAt(limit - 1) == ' ' ? limit - 1 : limit;
  }

  /**
   * The start of a stretch whose characters stand side by side in the file.
   *
   * @param offset where it starts in the text
   * @param line its line in the file, from 1
   * @param column its column in the file in code points, from 1
   */
  public record Run(int offset, int line, int column) {}

  /** What kind of prose a block is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_CELL,
    QUOTE,
    /** Any text of a footnote; it names works and organisations. */
    FOOTNOTE,
    CODE
  }
}
