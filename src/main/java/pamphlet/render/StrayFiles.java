package pamphlet.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;
import pamphlet.model.Similar;
import pamphlet.model.SourceText;

/**
 * Finds files of a site's own theme that have no effect: those that are called like no file of the
 * built-in theme and that none of its own templates names. Mostly a slip in the name, and the site
 * keeps its usual look without a word. In files of interface words it finds such words.
 */
public final class StrayFiles {
  /** The files that a site can replace, beside {@link Theme#BUILT_IN_ASSETS}. */
  static final List<String> REPLACEABLE =
      List.of(
          "a-z.ftlh",
          "appointment.ftlh",
          "article.ftlh",
          "categories.ftlh",
          "category.ftlh",
          "exercise-cards.ftlh",
          "exercise.ftlh",
          "exercises.ftlh",
          "feed.ftlx",
          "footer.ftlh",
          "header.ftlh",
          "home.ftlh",
          "layout.ftlh",
          "messages_en.properties",
          "not-found.ftlh",
          "page.ftlh",
          "parts.ftlh",
          "people.ftlh",
          "person.ftlh",
          "programme.ftlh",
          "red-flags.ftlh",
          "redirect.ftlh",
          "retired.ftlh",
          "search.ftlh",
          "sitemap.ftlx",
          "sitemaps.ftlx",
          "start.ftlh",
          "stopwords_en.txt",
          "synonyms_en.txt");

  // Words of other languages, and what belongs to people and their editors.
  private static final String OTHER =
      "(messages|stopwords|synonyms)_[A-Za-z0-9-]+\\.(properties|txt)|\\..*|.*~|(?i:readme.*|.*\\.md)";

  private static final String WORDS = "messages_.*\\.properties";

  private StrayFiles() {}

  /**
   * The files and words without an effect.
   *
   * @param templates the folder of the site's own theme
   */
  public static List<Diagnostic> find(Path templates) {
    try (Stream<Path> entries = Files.list(templates)) {
      List<Path> files = entries.filter(Files::isRegularFile).sorted().toList();
      List<String> strays =
          files.stream()
              .map(file -> file.getFileName().toString())
              .filter(name -> !REPLACEABLE.contains(name) && !name.matches(OTHER))
              .toList();
      List<Path> words =
          files.stream().filter(f -> f.getFileName().toString().matches(WORDS)).toList();
      if (strays.isEmpty() && words.isEmpty()) {
        return List.of();
      }
      String text = text(files);
      List<Diagnostic> found = new ArrayList<>(unnamed(strays, text));
      found.addAll(strayWords(words, text));
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("templates", e);
    }
  }

  private static List<Diagnostic> strayWords(List<Path> files, String templates)
      throws IOException {
    StrayWords words = new StrayWords(templates);
    List<Diagnostic> found = new ArrayList<>();
    for (Path file : files) {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      found.addAll(words.find(new SourceText("templates/" + file.getFileName(), text)));
    }
    return found;
  }

  private static String text(List<Path> files) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      if (file.getFileName().toString().matches(".*\\.ftl[hx]?")) {
        texts.add(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      }
    }
    return String.join("\n", texts);
  }

  private static List<Diagnostic> unnamed(List<String> strays, String text) {
    return strays.stream()
        .filter(name -> !text.contains("\"" + name + "\"") && !text.contains("'" + name + "'"))
        .map(StrayFiles::found)
        .toList();
  }

  private static Diagnostic found(String name) {
    String asset = "assets/" + name;
    String hint =
        Theme.BUILT_IN_ASSETS.contains(asset)
            ? "move it to templates/" + asset
            : Similar.hint(name, REPLACEABLE);
    return Diagnostic.of(
        Place.file("templates/" + name),
        TemplateCodes.NO_EFFECT,
        "this file has no effect, because no page uses a file of this name",
        hint.isEmpty() ? "name it in a template, or remove it" : hint);
  }
}
