package pamphlet.render;

/**
 * Leaves out of style sheets and scripts what only their authors read: comments, indentation, empty
 * lines. Does no more, so that it cannot change what they do. Scans of its own, because regular
 * expressions over this much text are dear in a program that has just started.
 */
final class Squeeze {
  private Squeeze() {}

  /** A style sheet: also joins lines and drops blanks around braces and behind property names. */
  static String css(String text) {
    String joined = joinLines(withoutBlocks(text), ' ');
    return closeNames(closeMarks(joined)).replace(";}", "}").strip() + "\n";
  }

  /** A script: lines stay lines, because a line end can end a statement. */
  static String script(String text) {
    return joinLines(withoutLineComments(withoutBlocks(text)), '\n').strip() + "\n";
  }

  /** Without comments, except those that begin with an exclamation mark: licences have to stay. */
  private static String withoutBlocks(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (int open = text.indexOf("/*"); open >= 0; open = text.indexOf("/*", open)) {
      int close = text.indexOf("*/", open + 2);
      if (close < 0) {
        break;
      }
      if (text.charAt(open + 2) == '!') {
        open += 2;
      } else {
        out.append(text, done, open);
        done = close + 2;
        open = done;
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Without comments that have a line, or its end, to themselves. */
  private static String withoutLineComments(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    int next;
    for (int at = text.indexOf("//"); at >= 0; at = text.indexOf("//", next)) {
      int start = lineStart(text, done, at);
      next = at + 1;
      if (start >= 0) {
        out.append(text, done, start);
        done = lineEnd(text, at);
        next = done;
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Where the first line begins of those that are blank up to an offset; -1 if none is. */
  private static int lineStart(String text, int from, int at) {
    int start = at;
    while (start > from && isBlank(text.charAt(start - 1))) {
      start--;
    }
    if (start == 0 || isLineEnd(text.charAt(start - 1))) {
      return start;
    }
    int end = lineEnd(text, start);
    if (end >= at) {
      return -1;
    }
    return text.startsWith("\r\n", end) ? end + 2 : end + 1;
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && !isLineEnd(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** With one character for each line end and all blanks around it. */
  private static String joinLines(String text, char by) {
    StringBuilder out = new StringBuilder(text.length());
    int done = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', done)) {
      int start = at;
      while (start > done && isBlank(text.charAt(start - 1))) {
        start--;
      }
      out.append(text, done, start).append(by);
      done = at + 1;
      while (done < text.length() && isBlank(text.charAt(done))) {
        done++;
      }
    }
    return out.append(text, done, text.length()).toString();
  }

  /** Without one blank before and one behind each brace and semicolon. */
  private static String closeMarks(String css) {
    StringBuilder out = new StringBuilder(css.length());
    int done = 0;
    for (int i = nextMark(css, 0); i < css.length(); i = nextMark(css, i + 1)) {
      out.append(css, done, i > done && css.charAt(i - 1) == ' ' ? i - 1 : i);
      out.append(css.charAt(i));
      done = css.startsWith(" ", i + 1) ? i + 2 : i + 1;
    }
    return out.append(css, done, css.length()).toString();
  }

  private static int nextMark(String css, int from) {
    int i = from;
    while (i < css.length() && !isMark(css.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isMark(char c) {
    return c == '{' || c == '}' || c == ';';
  }

  /** Without the blank behind the colon of a property's name, which stands behind a mark. */
  private static String closeNames(String css) {
    StringBuilder out = new StringBuilder(css.length());
    int done = 0;
    for (int colon = css.indexOf(": "); colon >= 0; colon = css.indexOf(": ", colon + 1)) {
      int start = colon;
      while (start > done && isName(css.charAt(start - 1))) {
        start--;
      }
      if (start < colon && start > 0 && "{;".indexOf(css.charAt(start - 1)) >= 0) {
        out.append(css, done, colon + 1);
        done = colon + 2;
      }
    }
    return out.append(css, done, css.length()).toString();
  }

  private static boolean isName(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '_';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** What ends a line for Java's regular expressions, and for ECMAScript (12.3) but U+0085. */
  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
