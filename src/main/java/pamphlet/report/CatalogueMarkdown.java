package pamphlet.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The catalogue as Markdown: the page {@code docs/diagnostics.md}, and the help of a single code.
 *
 * @param catalogue the codes
 */
public record CatalogueMarkdown(Catalogue catalogue) {
  private static final Map<String, String> FAMILIES =
      Map.ofEntries(
          Map.entry("CF", "Settings"),
          Map.entry("FM", "Front matter and files"),
          Map.entry("MD", "Markup"),
          Map.entry("LK", "Links"),
          Map.entry("IM", "Images"),
          Map.entry("RV", "Review"),
          Map.entry("RF", "Red flags"),
          Map.entry("EX", "Exercises"),
          Map.entry("ST", "Style and readability"),
          Map.entry("TP", "Templates"),
          Map.entry("OU", "Output"),
          Map.entry("IP", "Importing"),
          Map.entry("PU", "Publishing to a target"));

  private static final String HEAD =
      """
      # Diagnostics

      <!-- Made from the catalogue in src/main/resources/diagnostics; change it there. -->

      Everything that Pamphlet can say about a site, with an example of each. `pamphlet explain CODE`
      prints the same. An error stops a build; a warning does not. What the checks of review, red flags,
      exercises, images and style report can be set to `off`, `warning` or `error` in `pamphlet.yaml`.
      """;

  /** The whole page. */
  public String page() {
    Map<String, List<Entry>> families =
        catalogue.entries().values().stream()
            .collect(Collectors.groupingBy(Entry::family, TreeMap::new, Collectors.toList()));
    return Stream.concat(Stream.of(HEAD), families.values().stream().map(this::family))
        .collect(Collectors.joining("\n"));
  }

  /** The help of one code, without its heading. */
  String help(Entry entry) {
    return Stream.of(
            entry.why(),
            "**What is reported**",
            example(entry.bad()),
            "**How to write it**",
            example(entry.good()))
        .collect(Collectors.joining("\n\n", "", "\n"));
  }

  private String family(List<Entry> entries) {
    String family = entries.get(0).family();
    String heading = "## " + FAMILIES.getOrDefault(family, family) + "\n";
    return Stream.concat(Stream.of(heading, table(entries)), entries.stream().map(this::section))
        .collect(Collectors.joining("\n"));
  }

  private static String table(List<Entry> entries) {
    String head = "| Code | Severity | Meaning |\n| --- | --- | --- |\n";
    return entries.stream().map(CatalogueMarkdown::row).collect(Collectors.joining("", head, ""));
  }

  private static String row(Entry entry) {
    String anchor = entry.code().toLowerCase(Locale.ROOT);
    String meaning = entry.meaning().replace("|", "\\|");
    return "| [%s](#%s) | %s | %s |\n"
        .formatted(entry.code(), anchor, entry.severity().word(), meaning);
  }

  private String section(Entry entry) {
    return "### %s\n\n%s: %s.\n\n%s"
        .formatted(entry.code(), entry.severity().word(), entry.meaning(), help(entry));
  }

  private static String example(Example example) {
    Stream<String> note = Stream.of(example.note()).filter(n -> !n.isEmpty());
    return Stream.concat(note, example.snippets().stream().map(CatalogueMarkdown::snippet))
        .collect(Collectors.joining("\n\n"));
  }

  private static String snippet(Example.Snippet snippet) {
    String fence = snippet.text().contains("```") ? "````" : "```";
    String title = ExplainText.title(snippet);
    String label = title.isEmpty() ? "" : title + ":\n\n";
    return label + fence + snippet.language() + "\n" + snippet.text() + fence;
  }
}
