package pamphlet.markdown;

import java.util.HashSet;
import java.util.Set;

/** The ids that an author wrote, found before reading, so that no heading takes one by chance. */
final class ExplicitIds {
  private ExplicitIds() {}

  /** Every id in braces, and possibly more: too many keep only a heading from a shorter id. */
  static Set<String> in(MarkedText text) {
    Set<String> ids = new HashSet<>();
    String body = text.text();
    int end = text.length();
    for (int i = next(text, 0); i < end; i = next(text, i + 1)) {
      if (i > 0 && (body.charAt(i - 1) == '{' || isInDirective(body, i))) {
        ids.add(body.substring(i + 1, end(body, i + 1)));
      }
    }
    return ids;
  }

  private static int next(MarkedText text, int start) {
    return text.next(MarkedText.HASH, start, text.length());
  }

  private static boolean isInDirective(String body, int at) {
    if (body.charAt(at - 1) != ' ') {
      return false;
    }
    int lineStart = body.lastIndexOf('\n', at) + 1;
    int colons = body.indexOf(":::", lineStart);
    return colons >= 0 && colons < at;
  }

  private static int end(String body, int start) {
    int end = start;
    while (end < body.length() && " }\t\r\n".indexOf(body.charAt(end)) < 0) {
      end++;
    }
    return end;
  }
}
