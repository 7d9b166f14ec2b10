package pamphlet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;

/** A site on disk that has an index, the scripts, and nothing else. */
final class SearchFolder {
  private static final Path ASSETS = Path.of("templates/assets");

  private static final String RESULTS =
      """
      <form id="search-form" role="search" action="search.html" method="get">
      <input id="search-input" name="q" type="search"><button>Search</button></form>
      <div id="search-results" data-index="search/index.js"
        data-minisearch="assets/minisearch.js" data-msg-none="Nothing for {1}."
        data-msg-count-one="{0} result for {1}" data-msg-count-other="{0} results for {1}"
        data-msg-similar="No page has {1}." data-msg-more="More" data-msg-error="No index."
        data-msg-level-emergency="Emergency" data-msg-level-urgent="Urgent"
        data-msg-group-redflag="Signs" data-msg-group-article="Articles"
        data-msg-group-exercise="Exercises" data-msg-group-page="Pages">
        <a href="a-z.html">A to Z</a></div>
      """;

  private final Path folder;

  /** Writes the index and copies the scripts. */
  SearchFolder(Path folder, List<SearchFile> index) {
    this.folder = folder;
    index.forEach(file -> write(file.address().path(), file.text()));
    for (String name : List.of("search.js", "minisearch.js")) {
      write("assets/" + name, read(ASSETS.resolve(name)));
    }
  }

  /** The search page as a reader sees it who asked this. */
  Document ask(String question) {
    return open("<meta charset=utf-8>" + RESULTS + script("search.js"), "", question);
  }

  /** The search page after a script of a test, which may use what {@code search.js} offers. */
  Document askThen(String question, String test) {
    return open("<meta charset=utf-8>" + RESULTS + script("search.js"), test, question);
  }

  /**
   * What a test script says, by line. It may use {@code say(text)} and {@code index}, the opened
   * index.
   */
  List<String> run(String test) {
    String frame =
        """
        const lines = [];
        const say = (line) => lines.push(line);
        const show = () => {
          const out = document.createElement('pre');
          out.textContent = lines.join('\\n');
          document.body.append(out);
        };
        (async () => {
          const index = await pamphletSearch.open('search/index.js', 'assets/minisearch.js');
          %s
        })().catch((problem) => say(problem.stack)).then(show);
        """;
    Document page = open("<meta charset=utf-8>" + script("search.js"), frame.formatted(test), "");
    return page.select("pre").eachText().isEmpty()
        ? List.of()
        : page.selectFirst("pre").wholeText().lines().toList();
  }

  /** The text of a file. */
  String text(String path) {
    return read(folder.resolve(path));
  }

  private Document open(String html, String script, String question) {
    write("test.js", script);
    write("search.html", "<!doctype html><html lang=en>" + html + "<script src=test.js></script>");
    String query = question.isEmpty() ? "" : "?q=" + question.replace(" ", "+");
    return Chromium.open(folder.resolve("search.html"), query);
  }

  private static String script(String name) {
    return "<script src=\"assets/" + name + "\"></script>";
  }

  private void write(String path, String text) {
    try {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
