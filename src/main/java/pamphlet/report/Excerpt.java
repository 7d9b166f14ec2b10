package pamphlet.report;

/**
 * One source line, cut to a width that a terminal shows, with the caret run below it.
 *
 * @param line the line as shown
 * @param indent what stands before the carets: a tab under each tab, spaces under all else
 * @param carets the caret run
 */
record Excerpt(String line, String indent, String carets) {
  /** Longer lines are cut around the place. */
  static final int MAX_WIDTH = 100;

  /** How much of a cut line is kept before the place. */
  private static final int LEAD = 40;

  private static final String CUT = "…";

  /** The line with a caret run under {@code width} code points from {@code column} (from 1). */
  static Excerpt of(String line, int column, int width) {
    int[] text = codePoints(line);
    int place = Math.max(0, Math.min(column - 1, text.length));
    int from = start(text.length, place);
    int to = Math.min(text.length, from + MAX_WIDTH);
    int placeEnd = Math.max(place, Math.min(to, place + width));
    String before = (from > 0 ? CUT : "") + visible(text, from, place);
    String run = visible(text, place, placeEnd);
    String after = visible(text, placeEnd, to) + (to < text.length ? CUT : "");
    return new Excerpt(before + run + after, blank(before), carets(run));
  }

  /** The start of a line, for context. */
  static String start(String line) {
    // So much that a character of two parts that is cut in half is past all that is shown.
    int enough = 2 * (MAX_WIDTH + 1);
    return of(line.length() > enough ? line.substring(0, enough) : line, 1, 1).line();
  }

  private static int[] codePoints(String line) {
    int[] found = new int[line.codePointCount(0, line.length())];
    for (int i = 0, at = 0; i < found.length; i++, at += Character.charCount(found[i - 1])) {
      found[i] = line.codePointAt(at);
    }
    return found;
  }

  private static int start(int length, int place) {
    return length <= MAX_WIDTH ? 0 : Math.max(0, Math.min(place - LEAD, length - MAX_WIDTH));
  }

  private static String visible(int[] text, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      VisibleText.append(text[i], out);
    }
    return out.toString();
  }

  private static String blank(String text) {
    StringBuilder out = new StringBuilder();
    for (int c : codePoints(text)) {
      out.append(c == '\t' ? "\t" : " ".repeat(VisibleText.columns(c)));
    }
    return out.toString();
  }

  private static String carets(String run) {
    return "^".repeat(Math.max(1, VisibleText.columns(run)));
  }
}
