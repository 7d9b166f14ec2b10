package pamphlet.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What {@code pamphlet explain CODE} prints, for a terminal of {@value #WIDTH} columns. Lines of
 * examples are never broken, because they are meant to be copied.
 *
 * @param catalogue the codes
 */
public record ExplainText(Catalogue catalogue) {
  /** The width that prose is wrapped to. */
  public static final int WIDTH = 80;

  private static final String INDENT = "  ";

  /** The long form of a code, or nothing if there is no such code. */
  public Optional<String> of(String code) {
    return catalogue.entry(code).map(this::text);
  }

  /** What to say if there is no such code, for example {@code unknown code "FM12"; did you …}. */
  public String unknown(String code) {
    String hint = catalogue.hint(code);
    return "unknown code \"%s\"; %s"
        .formatted(VisibleText.of(code), hint.isEmpty() ? "a code looks like FM012" : hint);
  }

  /** The long form of an entry. */
  String text(Entry entry) {
    return Stream.of(
            wrap(
                "%s (%s): %s".formatted(entry.code(), entry.severity().word(), entry.meaning()),
                ""),
            "",
            "Why it matters",
            wrap(entry.why(), INDENT),
            "",
            "What is reported",
            example(entry.bad()),
            "",
            "How to write it",
            example(entry.good()),
            "")
        .collect(Collectors.joining("\n"));
  }

  private static String example(Example example) {
    Stream<String> note = Stream.of(wrap(example.note(), INDENT)).filter(n -> !n.isEmpty());
    return Stream.concat(note, example.snippets().stream().map(ExplainText::snippet))
        .collect(Collectors.joining("\n\n"));
  }

  private static String snippet(Example.Snippet snippet) {
    String title = title(snippet);
    String lines =
        snippet
            .text()
            .lines()
            .map(line -> line.isEmpty() ? "" : INDENT + INDENT + VisibleText.of(line))
            .collect(Collectors.joining("\n"));
    return title.isEmpty() ? lines : INDENT + title + ":\n" + lines;
  }

  /** Which file a snippet belongs to, if that does not go without saying. */
  static String title(Example.Snippet snippet) {
    if (!snippet.title().isEmpty()) {
      return snippet.title();
    }
    return snippet.language().equals("yaml") ? "pamphlet.yaml" : "";
  }

  private static String wrap(String text, String indent) {
    return text.isEmpty()
        ? ""
        : Stream.of(text.split("\n{2,}"))
            .map(paragraph -> wrap(List.of(paragraph.split("\\s+")), indent))
            .collect(Collectors.joining("\n\n"));
  }

  private static String wrap(List<String> words, String indent) {
    StringBuilder out = new StringBuilder();
    StringBuilder line = new StringBuilder(indent).append(words.get(0));
    for (String word : words.subList(1, words.size())) {
      if (VisibleText.columns(line) + 1 + VisibleText.columns(word) > WIDTH) {
        out.append(line).append('\n');
        line = new StringBuilder(indent).append(word);
      } else {
        line.append(' ').append(word);
      }
    }
    return out.append(line).toString();
  }
}
