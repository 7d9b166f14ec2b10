package pamphlet.report.reviews;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import pamphlet.model.Escape;

/**
 * What changed between two texts, word by word, as HTML: paragraphs with {@code ins} and {@code
 * del}, and a line for each run of paragraphs that stayed the same.
 */
final class WordDiff {
  /** Ends a paragraph; no word of a text looks like it. */
  private static final String BREAK = "\n";

  /** How a word stands in the two texts. */
  private enum Kind {
    SAME,
    INSERTED,
    DELETED
  }

  /** Words that stand side by side and share their kind. */
  private record Run(Kind kind, List<String> words) {}

  private final StringBuilder out = new StringBuilder();
  private List<Run> paragraph = new ArrayList<>();
  private int unchanged;

  private WordDiff() {}

  /** The changes from one text to another, both as HTML; empty if all words are the same. */
  static String of(String before, String after) {
    WordDiff diff = new WordDiff();
    for (AbstractDelta<String> delta : deltas(words(before), words(after))) {
      switch (delta.getType()) {
        case EQUAL -> diff.add(Kind.SAME, delta.getTarget().getLines());
        default -> {
          diff.add(Kind.DELETED, delta.getSource().getLines());
          diff.add(Kind.INSERTED, delta.getTarget().getLines());
        }
      }
    }
    diff.endParagraph();
    boolean isSame = diff.out.isEmpty();
    diff.tellUnchanged();
    return isSame ? "" : diff.out.toString();
  }

  // In linear space, because two texts without a word in common would fill the memory.
  private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
    return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(String::equals), null, true)
        .getDeltas();
  }

  /** The words of a text, with a break between paragraphs, items, cells and headings. */
  static List<String> words(String html) {
    List<String> words = new ArrayList<>();
    Jsoup.parseBodyFragment(html)
        .body()
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                  words.addAll(List.of(text.text().strip().split("\\s+")));
                  words.removeIf(String::isEmpty);
                } else if (node instanceof Element element && element.normalName().equals("img")) {
                  end(words);
                  words.addAll(List.of(("[Picture: " + element.attr("alt") + "]").split("\\s+")));
                  end(words);
                } else if (isBlock(node)) {
                  end(words);
                }
              }

              @Override
              public void tail(Node node, int depth) {
                if (isBlock(node)) {
                  end(words);
                }
              }
            });
    return words;
  }

  private static boolean isBlock(Node node) {
    return node instanceof Element element && element.isBlock();
  }

  private static void end(List<String> words) {
    if (!words.isEmpty() && !words.get(words.size() - 1).equals(BREAK)) {
      words.add(BREAK);
    }
  }

  private void add(Kind kind, List<String> words) {
    List<String> run = new ArrayList<>();
    for (String word : words) {
      if (!word.equals(BREAK)) {
        run.add(word);
        continue;
      }
      addRun(kind, run);
      run = new ArrayList<>();
      endParagraph();
    }
    addRun(kind, run);
  }

  private void addRun(Kind kind, List<String> words) {
    if (!words.isEmpty()) {
      paragraph.add(new Run(kind, words));
    }
  }

  private void endParagraph() {
    if (paragraph.stream().anyMatch(run -> run.kind() != Kind.SAME)) {
      tellUnchanged();
      out.append("<p>");
      paragraph.forEach(this::write);
      out.append("</p>\n");
    } else if (!paragraph.isEmpty()) {
      unchanged++;
    }
    paragraph = new ArrayList<>();
  }

  private void write(Run run) {
    String text = Escape.html(String.join(" ", run.words()));
    out.append(
        switch (run.kind()) {
          case SAME -> text;
          case INSERTED -> "<ins>" + text + "</ins>";
          case DELETED -> "<del>" + text + "</del>";
        });
    out.append(' ');
  }

  private void tellUnchanged() {
    if (unchanged > 0) {
      String what = unchanged == 1 ? "1 paragraph" : unchanged + " paragraphs";
      out.append("<p class=\"same\">… " + what + " unchanged …</p>\n");
    }
    unchanged = 0;
  }
}
