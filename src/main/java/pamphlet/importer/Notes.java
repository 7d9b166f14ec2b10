package pamphlet.importer;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes what stands between the ends of a note as a quote with its kind in the first line. */
final class Notes {
  private Notes() {}

  /** The text with all notes written. A note that is never closed ends with the text. */
  static String written(String text) {
    StringBuilder out = new StringBuilder();
    Deque<String> open = new ArrayDeque<>();
    boolean isFirst = false;
    for (String line : text.split("\n", -1)) {
      String prefix = "> ".repeat(open.size());
      if (line.startsWith(String.valueOf(Calls.NOTE_START))) {
        out.append(prefix).append("> [!").append(line.substring(1)).append("]\n");
        open.push(line);
        isFirst = true;
      } else if (line.startsWith(String.valueOf(Calls.NOTE_END))) {
        trim(out);
        open.poll();
        out.append("\n\n");
      } else if (!line.isBlank() || !isFirst && !endsBlank(out, prefix)) {
        out.append((prefix + line).stripTrailing()).append('\n');
        isFirst = false;
      }
    }
    return out.toString();
  }

  /** Two empty lines are no more than one, but outside of notes they are the author's. */
  private static boolean endsBlank(StringBuilder out, String prefix) {
    return !prefix.isEmpty() && out.toString().endsWith("\n" + prefix.strip() + "\n");
  }

  /** A quote does not end with empty lines of its own. */
  private static void trim(StringBuilder out) {
    int end = out.length();
    while (end > 0 && "> \n".indexOf(out.charAt(end - 1)) >= 0) {
      end--;
    }
    out.setLength(end);
  }
}
