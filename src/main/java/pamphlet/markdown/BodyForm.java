package pamphlet.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.SourceText;

/**
 * The house form of an article's text: one blank line around directives and none inside their
 * fences, and tables whose columns stand below each other. Only directives and tables outside of
 * lists and quotes are touched; every other line stays as it is.
 */
public final class BodyForm {
  private static final Duration TIMEOUT = Duration.ofSeconds(10);

  private final SourceText text;
  private final Map<Integer, Fence> fences = new HashMap<>();
  private final Map<Integer, String> rows = new HashMap<>();

  private BodyForm(SourceText text) {
    this.text = text;
  }

  /** What a line of colons does. */
  private enum Fence {
    OPENS,
    CLOSES
  }

  /**
   * The body in the house form.
   *
   * @param body the text behind the front matter
   * @return nothing if the text is over a limit and cannot be read
   */
  public static Optional<String> of(String body) {
    SourceText text = new SourceText("", body);
    if (Limits.checkLength(text, 0).isPresent()) {
      return Optional.empty();
    }
    MarkedText marked = MarkedText.of(body);
    return Limits.check(text, marked).isPresent()
        ? Optional.empty()
        : ParseThread.call(() -> guarded(text, marked));
  }

  private static Optional<String> guarded(SourceText text, MarkedText marked) {
    try {
      GuardedText guarded = new GuardedText(marked, TIMEOUT.toNanos());
      BodyForm form = new BodyForm(text);
      form.find(Grammar.parse(guarded));
      return Optional.of(form.written());
    } catch (Refusal | StackOverflowError e) {
      return Optional.empty();
    }
  }

  private void find(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof DirectiveBlock) {
        fences.put(line(node), Fence.OPENS);
        find(node);
      } else if (node instanceof DirectiveLine line && line.kind() == DirectiveLine.Kind.CLOSER) {
        fences.put(line(node), Fence.CLOSES);
      } else if (node instanceof TableBlock table) {
        rows.putAll(TableForm.rows(table, text));
      }
    }
  }

  private int line(Node node) {
    return text.place(node.getStartOffset(), node.getStartOffset()).line();
  }

  private String written() {
    StringBuilder out = new StringBuilder(text.text().length() + 256);
    int before = 0;
    for (int line = 1; line <= text.lineCount(); line++) {
      if (!text.line(line).isBlank()) {
        blankLines(before, line, out);
        out.append(rows.getOrDefault(line, text.line(line))).append(lineEnd(line));
        before = line;
      }
    }
    boolean endsWithFence = fences.get(before) == Fence.CLOSES;
    return endsWithFence ? out.toString() : out.append(after(before)).toString();
  }

  private void blankLines(int before, int next, StringBuilder out) {
    if (fences.get(before) == Fence.OPENS || fences.get(next) == Fence.CLOSES) {
      return;
    }
    boolean outside = fences.get(before) == Fence.CLOSES || fences.get(next) == Fence.OPENS;
    // A comment in the line above belongs to the directive: it allows something there.
    if (outside && before > 0 && !text.line(before).endsWith("-->")) {
      out.append(lineEnd(before));
    } else {
      out.append(text.text(), behind(before), text.lineStart(next));
    }
  }

  private String after(int line) {
    return text.text().substring(behind(line));
  }

  private int behind(int line) {
    return line < text.lineCount() ? text.lineStart(line + 1) : text.text().length();
  }

  private String lineEnd(int line) {
    int end = text.lineStart(line) + text.line(line).length();
    return text.text().substring(end, behind(line));
  }
}
