package pamphlet.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A small site that is in order, with the snippets of one example of the catalogue put into it.
 * Where a snippet goes is told by {@link Example.Snippet}.
 */
final class SmallSite {
  private static final Path MODEL = Path.of("src/test/resources/small-site");
  private static final String ARTICLE = "articles/example.md";
  private static final String EXERCISE = "articles/exercises/neck-tilt.md";
  private static final String SETTINGS = "pamphlet.yaml";
  private static final String FENCE = "---\n";

  private SmallSite() {}

  /** Writes the site with the snippets into {@code root}. */
  static void write(Path root, List<Example.Snippet> snippets) throws IOException {
    copyModel(root);
    for (Example.Snippet snippet : snippets) {
      Path file = root.resolve(target(snippet));
      String text = text(snippet, file);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text, UTF_8);
    }
  }

  private static void copyModel(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(MODEL)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = root.resolve(MODEL.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  private static String target(Example.Snippet snippet) {
    boolean isFile = !snippet.title().isEmpty() && !snippet.title().equals("front matter");
    if (isFile) {
      return snippet.title();
    }
    return snippet.language().equals("yaml") && snippet.title().isEmpty() ? SETTINGS : ARTICLE;
  }

  private static String text(Example.Snippet snippet, Path file) throws IOException {
    if (snippet.title().equals("front matter")) {
      return withKeys(article(snippet, file), snippet.text());
    }
    if (!snippet.title().isEmpty() || snippet.text().startsWith(FENCE)) {
      return snippet.text();
    }
    String before = Files.readString(file, UTF_8);
    return snippet.language().equals("yaml")
        ? merge(before, snippet.text())
        : frontMatter(before) + "\n" + snippet.text();
  }

  /** An example that speaks of an exercise is put into the exercise of the model. */
  private static String article(Example.Snippet snippet, Path file) throws IOException {
    boolean isExercise = snippet.text().startsWith("type: exercise");
    return Files.readString(isExercise ? MODEL.resolve(EXERCISE) : file, UTF_8);
  }

  private static String withKeys(String article, String keys) {
    String head = frontMatter(article);
    String yaml = head.substring(FENCE.length(), head.length() - FENCE.length());
    return FENCE + merge(yaml, keys) + FENCE + article.substring(head.length());
  }

  private static String frontMatter(String article) {
    return article.substring(0, article.indexOf("\n" + FENCE) + 1 + FENCE.length());
  }

  /** The keys of {@code yaml} that {@code snippet} does not have, then the snippet as it stands. */
  private static String merge(String yaml, String snippet) {
    Set<String> keys = entries(snippet).stream().map(SmallSite::key).collect(Collectors.toSet());
    String kept =
        entries(yaml).stream()
            .filter(entry -> !keys.contains(key(entry)))
            .collect(Collectors.joining());
    return kept + snippet;
  }

  /** A top-level key and its indented lines each. */
  private static List<String> entries(String yaml) {
    List<String> entries = new ArrayList<>();
    for (String line : yaml.lines().toList()) {
      boolean isInside = line.startsWith(" ") && !entries.isEmpty();
      String before = isInside ? entries.remove(entries.size() - 1) : "";
      entries.add(before + line + "\n");
    }
    return entries;
  }

  private static String key(String entry) {
    return entry.substring(0, Math.max(entry.indexOf(':'), 0));
  }
}
