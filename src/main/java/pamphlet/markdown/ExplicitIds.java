package pamphlet.markdown;

import java.util.HashSet;
import java.util.Set;

/** The ids that an author wrote, found before reading, so that no heading takes one by chance. */
final class ExplicitIds {
  private static final String FENCE = ":::";
  // Few texts have a number sign that makes it worth while.
  private static final int NOT_SOUGHT = -2;

  private final String body;
  // The colons before the place at hand, those behind them, and the end of the line of the first:
  // each only moves on, so that a text of nothing but number signs is searched once.
  private int before = -1;
  private int behind = NOT_SOUGHT;
  private int lineEnd = -1;

  private ExplicitIds(String body) {
    this.body = body;
  }

  /** Every id in braces, and possibly more: too many keep only a heading from a shorter id. */
  static Set<String> in(MarkedText text) {
    Set<String> ids = new HashSet<>();
    String body = text.text();
    ExplicitIds search = new ExplicitIds(body);
    int end = text.length();
    for (int i = next(text, 0); i < end; i = next(text, i + 1)) {
      if (i > 0 && (body.charAt(i - 1) == '{' || search.isInDirective(i))) {
        ids.add(body.substring(i + 1, end(body, i + 1)));
      }
    }
    return ids;
  }

  private static int next(MarkedText text, int start) {
    return text.next(MarkedText.HASH, start, text.length());
  }

  // Behind a space, in a line with three colons before it.
  private boolean isInDirective(int at) {
    if (body.charAt(at - 1) != ' ') {
      return false;
    }
    if (behind == NOT_SOUGHT) {
      behind = body.indexOf(FENCE);
    }
    if (behind >= 0 && behind < at) {
      moveTo(at);
    }
    return before >= 0 && (lineEnd < 0 || lineEnd > at);
  }

  private void moveTo(int at) {
    while (behind >= 0 && behind < at) {
      before = behind;
      behind = body.indexOf(FENCE, before + 1);
    }
    lineEnd = body.indexOf('\n', before);
  }

  private static int end(String body, int start) {
    int end = start;
    while (end < body.length() && " }\t\r\n".indexOf(body.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
