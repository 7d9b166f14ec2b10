package pamphlet.content;

/**
 * Takes from the rows of tables what only makes them look like tables: the blanks around bars, the
 * outer bars, and all but one of the dashes below a heading. A row is any line with a bar.
 */
final class PlainRows {
  private PlainRows() {}

  /** The text with every row in its plain form. */
  static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (int bar = text.indexOf('|'); bar >= 0; bar = text.indexOf('|', done)) {
      int start = bar;
      while (start > done && !isLineEnd(text.charAt(start - 1))) {
        start--;
      }
      int end = bar;
      while (end < text.length() && !isLineEnd(text.charAt(end))) {
        end++;
      }
      out.append(text, done, start).append(row(text.substring(start, end).strip()));
      done = end;
    }
    return out.append(text, done, text.length()).toString();
  }

  private static String row(String row) {
    StringBuilder out = withoutBlanksAtBars(row);
    int start = 0;
    while (start < out.length() && out.charAt(start) == '|') {
      start++;
    }
    int end = out.length();
    while (end > start && out.charAt(end - 1) == '|') {
      end--;
    }
    String cells = out.substring(start, end);
    return isRule(cells) ? withSingleDashes(cells) : cells;
  }

  private static String withSingleDashes(String rule) {
    StringBuilder out = new StringBuilder(rule.length());
    for (int i = 0; i < rule.length(); i++) {
      char c = rule.charAt(i);
      if (c != '-' || i == 0 || rule.charAt(i - 1) != '-') {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static StringBuilder withoutBlanksAtBars(String row) {
    StringBuilder out = new StringBuilder(row.length());
    for (int i = 0; i < row.length(); i++) {
      out.append(row.charAt(i));
      if (row.charAt(i) == '|') {
        int end = out.length() - 1;
        while (end > 0 && isBlank(out.charAt(end - 1))) {
          end--;
        }
        out.delete(end, out.length() - 1);
        while (i + 1 < row.length() && isBlank(row.charAt(i + 1))) {
          i++;
        }
      }
    }
    return out;
  }

  /** Whether this is the row below a table's heading. */
  private static boolean isRule(String cells) {
    for (int i = 0; i < cells.length(); i++) {
      char c = cells.charAt(i);
      if (c != '-' && c != ':' && c != '|' && !isBlank(c)) {
        return false;
      }
    }
    return !cells.isEmpty();
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** What Java's regular expressions take for the end of a line, which fingerprints depend on. */
  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
