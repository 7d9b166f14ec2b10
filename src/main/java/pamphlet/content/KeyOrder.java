package pamphlet.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pamphlet.model.SourceText;

/**
 * Puts the keys of front matter into one order. Whole lines move and nothing in them changes, so
 * comments, quotes and line ends stay as their author wrote them.
 */
public final class KeyOrder {
  /** What the page is, who stands for it, what it is called, what it says, where it comes from. */
  static final List<String> KEYS =
      List.of(
          ("type title summary category author reviewer reviewDate nextReview disclaimer status"
                  + " replacedBy notice also tags specialty audience codes area position equipment"
                  + " dose feel precautions stopIf image keyPoints sources conflicts funding"
                  + " attestations changes related redirectFrom")
              .split(" "));

  private final SourceText text;
  private final int firstLine;
  private final int lastLine;

  private KeyOrder(SourceText text, FrontMatterFence.Found fence) {
    this.text = text;
    this.firstLine = text.place(fence.start(), fence.start()).line();
    this.lastLine = text.place(fence.end(), fence.end()).line() - 1;
  }

  /**
   * Text that is cut behind its front matter.
   *
   * @param frontMatter from the first fence to the second, with its keys in order
   * @param bodyStart where the rest begins, in the text as it was
   */
  public record Sorted(String frontMatter, int bodyStart) {}

  /**
   * The front matter with its keys in order. An unknown key stays behind the key that it stood
   * behind; comment lines stay above the key that they stood above.
   *
   * @return nothing if the front matter has a mistake, or is not written as one key per line
   */
  public static Optional<Sorted> of(SourceText text) {
    Problems problems = new Problems(text, Family.FM);
    Optional<FrontMatterFence.Found> fence = FrontMatterFence.find(problems);
    Optional<YamlNode.Mapping> keys =
        fence.flatMap(found -> YamlReader.read(problems, found.start(), found.end()));
    if (keys.isEmpty() || !problems.found().isEmpty()) {
      return Optional.empty();
    }
    FrontMatterFence.Found found = fence.get();
    return new KeyOrder(text, found)
        .sorted(keys.get())
        .map(lines -> around(text, found, lines))
        .map(matter -> new Sorted(matter, found.bodyStart()));
  }

  private static String around(SourceText text, FrontMatterFence.Found found, String lines) {
    return text.text().substring(0, found.start())
        + lines
        + text.text().substring(found.end(), found.bodyStart());
  }

  /**
   * A key with the lines that belong to it.
   *
   * @param rank where it belongs
   * @param from its first line
   * @param to behind its last line
   */
  private record Chunk(int rank, int from, int to) {}

  private Optional<String> sorted(YamlNode.Mapping keys) {
    List<YamlNode.Entry> entries = keys.entries();
    boolean isOnePerLine =
        entries.stream().allMatch(e -> text.lineStart(line(e)) == e.key().start());
    if (!isOnePerLine) {
      return Optional.empty();
    }
    int head = entries.isEmpty() ? lastLine + 1 : topEnd(line(entries.get(0)));
    List<Chunk> chunks = chunks(entries, head);
    int tail = chunks.isEmpty() ? head : chunks.get(chunks.size() - 1).to();
    StringBuilder out = new StringBuilder(lines(firstLine, head));
    chunks.stream()
        .sorted(Comparator.comparingInt(Chunk::rank))
        .forEach(chunk -> out.append(lines(chunk.from(), chunk.to())));
    return Optional.of(out.append(lines(tail, lastLine + 1)).toString());
  }

  private List<Chunk> chunks(List<YamlNode.Entry> entries, int head) {
    List<Chunk> chunks = new ArrayList<>();
    int rank = -1;
    int from = head;
    for (int i = 0; i < entries.size(); i++) {
      String key = entries.get(i).key().value();
      boolean isLast = i + 1 == entries.size();
      int to = withoutComments(isLast ? lastLine + 1 : line(entries.get(i + 1)));
      // An unknown key has no place of its own, and stays with the one before it.
      rank = KEYS.contains(key) ? KEYS.indexOf(key) : rank;
      chunks.add(new Chunk(rank, from, to));
      from = to;
    }
    return chunks;
  }

  /** A comment that a blank line parts from the first key is about the whole file. */
  private int topEnd(int firstKey) {
    int line = firstKey;
    while (line > firstLine && !text.line(line - 1).isBlank()) {
      line--;
    }
    return line;
  }

  /** Comments in the first column, and blank lines, belong to what follows them. */
  private int withoutComments(int nextKey) {
    int line = nextKey;
    while (text.line(line - 1).isBlank() || text.line(line - 1).startsWith("#")) {
      line--;
    }
    return line;
  }

  private int line(YamlNode.Entry entry) {
    return text.place(entry.key().start(), entry.key().start()).line();
  }

  private String lines(int from, int to) {
    return text.text().substring(text.lineStart(from), text.lineStart(to));
  }
}
