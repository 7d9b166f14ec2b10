package pamphlet.report;

import java.util.List;

/**
 * An example of the catalogue: words, files, or both. An example without a file is one that cannot
 * be shown as text, such as a file in a wrong encoding.
 *
 * @param note words that stand before the files, may be empty
 * @param snippets the files or parts of files, in order
 */
public record Example(String note, List<Snippet> snippets) {
  public Example {
    snippets = List.copyOf(snippets);
  }

  /**
   * A file or a part of one. In a small site that is otherwise in order, the title tells where it
   * goes: empty for the example article ({@code markdown}: the whole file if it starts with {@code
   * ---}, else its body) or for keys of the settings ({@code yaml}); {@code front matter} for keys
   * of the example article; else the path of a file from the site's root.
   *
   * @param language {@code markdown}, {@code yaml}, or what else the file holds
   * @param title where it goes
   * @param text the text, each line ended
   */
  public record Snippet(String language, String title, String text) {}
}
