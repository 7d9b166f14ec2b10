package pamphlet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.io.FileUtils;

/**
 * What people do to the files of a site between two builds, drawn from a seed: writing, renaming,
 * deleting, changing settings and look, and damage to what builds leave behind.
 */
final class SiteEdits {
  private final Path root;
  private final Random random;
  private final SourceFiles sources;
  private final FileEdits files;
  private final OutputEdits outputs;
  private int count;

  SiteEdits(Path root, Random random) {
    this.root = root;
    this.random = random;
    this.sources = new SourceFiles(root, random);
    this.files = new FileEdits(root, random);
    this.outputs = new OutputEdits(root, random);
  }

  private interface Edit {
    /** Does it; tells what was done, or nothing if the site has nothing to do it to. */
    Optional<String> apply() throws IOException;
  }

  /** One change; returns what it was. */
  String next() throws IOException {
    List<Edit> edits = edits();
    for (int attempt = 0; attempt < 100; attempt++) {
      Optional<String> done = edits.get(random.nextInt(edits.size())).apply();
      if (done.isPresent()) {
        return done.get();
      }
    }
    return "nothing";
  }

  private List<Edit> edits() {
    count++;
    return List.of(
        () -> Optional.of("nothing"),
        () -> page("word", text -> ArticleText.replaceWord(text, "other", random)),
        () -> page("same size", ArticleText::swapLetters),
        () -> page("paragraph", text -> text + "\nOne more paragraph of edit " + count + ".\n"),
        () -> page("line on top", text -> ArticleText.behindFront(text, "\nA first paragraph.\n")),
        () ->
            page("long sentence", text -> text + "\n" + "Some more words here ".repeat(20) + ".\n"),
        () -> page("heading", text -> text + "\n## A heading " + count + "\n\nText.\n"),
        () -> page("title", text -> ArticleText.key(text, "title", "Title of edit " + count)),
        () ->
            page("summary", text -> ArticleText.key(text, "summary", "A summary of edit " + count)),
        () -> page("also", text -> ArticleText.key(text, "also", "[another name " + count + "]")),
        () -> page("tags", text -> ArticleText.key(text, "tags", "[tag" + random.nextInt(3) + "]")),
        () ->
            page(
                "next review",
                text -> ArticleText.key(text, "nextReview", 2026 + random.nextInt(4) + "-06-02")),
        () ->
            page(
                "review date",
                text ->
                    ArticleText.key(
                        text, "reviewDate", "2025-0" + (1 + random.nextInt(9)) + "-03")),
        () -> page("draft", text -> ArticleText.key(text, "status", "draft")),
        () -> page("published", text -> ArticleText.key(text, "status", "published")),
        () ->
            page(
                "retired",
                text ->
                    ArticleText.key(
                        ArticleText.key(text, "status", "retired"),
                        "notice",
                        "Gone, see a doctor.")),
        () ->
            page(
                "former address",
                text -> ArticleText.key(text, "redirectFrom", "[old/page-" + count + ".html]")),
        () ->
            page(
                "exception",
                text -> text + "\n<!-- pamphlet: allow ST001 because we test it -->\n\nWords.\n"),
        () -> reference("category"),
        () -> reference("reviewer"),
        this::link,
        this::redFlag,
        this::include,
        this::rename,
        files::delete,
        this::copy,
        this::addPicture,
        files::changePicture,
        () -> settings("title:.*", "title: Site of edit " + count),
        () -> settings("(?m)^( +)name: .*", "$1name: Somebody Number" + count),
        () -> settings("fictional: true", "fictional: false"),
        () -> settings("fictional: false", "fictional: true"),
        () -> settings("(?m)^( +)summary: .*", "$1summary: Topic of edit " + count + "."),
        () -> settings("(?m)^(baseUrl: .*\n)?", "baseUrl: https://edit" + count + ".example/\n"),
        () -> settings("edition: .*", "edition: " + (random.nextBoolean() ? "UK" : "US")),
        () -> settings("interval: .*", "interval: " + (1 + random.nextInt(4)) + "y"),
        () -> write("templates/messages_en.properties", "nav.search=Find " + count + "\n"),
        () -> write("templates/assets/pamphlet-more.css", "p { margin: " + count + "px }\n"),
        () -> template("article.ftlh"),
        () -> template("cards.ftlh"),
        () -> write("templates/home.ftlh", "<#if>"),
        () -> remove(root.resolve("templates")),
        files::touch,
        outputs::delete,
        outputs::change,
        outputs::damageState,
        () -> remove(root.resolve(".pamphlet")));
  }

  private interface Change {
    String of(String text);
  }

  private Optional<String> page(String what, Change change) throws IOException {
    Optional<Path> file = sources.any(".md");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String text = Files.readString(file.get());
    String changed = change.of(text);
    if (changed.equals(text)) {
      return Optional.empty();
    }
    Files.writeString(file.get(), changed);
    return Optional.of(what + " of " + root.relativize(file.get()));
  }

  /** Gives a page what another page names under a key. */
  private Optional<String> reference(String key) throws IOException {
    Optional<String> other = value(key);
    return other.isEmpty()
        ? Optional.empty()
        : page(
            key,
            text ->
                text.contains("\n" + key + ":") ? ArticleText.key(text, key, other.get()) : text);
  }

  private Optional<String> value(String key) throws IOException {
    Optional<Path> file = sources.any(".md");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Matcher line = Pattern.compile("(?m)^" + key + ": (.*)").matcher(Files.readString(file.get()));
    return line.find() ? Optional.of(line.group(1)) : Optional.empty();
  }

  private Optional<String> link() throws IOException {
    Optional<Path> to = sources.any(".md");
    return to.isEmpty()
        ? Optional.empty()
        : page(
            "link",
            text -> text + "\nSee [a page " + count + "](" + to.get().getFileName() + ").\n");
  }

  private Optional<String> redFlag() throws IOException {
    return page(
        "red flag",
        text -> {
          Matcher open =
              Pattern.compile("(?m)^:::+ ?red-flags\\{(?!.*include)[^}]*}\n").matcher(text);
          return open.find()
              ? text.substring(0, open.end())
                  + "- sign of edit "
                  + count
                  + "\n"
                  + text.substring(open.end())
              : text;
        });
  }

  private Optional<String> include() throws IOException {
    for (Path file : sources.files(".md")) {
      Matcher id =
          Pattern.compile("(?m)^:::+ ?red-flags\\{.*?#([\\w-]+)").matcher(Files.readString(file));
      if (id.find() && random.nextBoolean()) {
        String from = file.getFileName() + "#" + id.group(1);
        return page(
            "include",
            text -> text + "\n:::red-flags{include=\"" + from + "\" level=urgent}\n:::\n");
      }
    }
    return Optional.empty();
  }

  /** Renames a page, and half the time mends the links to it. */
  private Optional<String> rename() throws IOException {
    Optional<Path> file = sources.any(".md");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String old = file.get().getFileName().toString();
    String name = "renamed-" + count + ".md";
    Files.move(file.get(), file.get().resolveSibling(name));
    if (random.nextBoolean()) {
      for (Path other : sources.files(".md")) {
        Files.writeString(other, Files.readString(other).replace(old, name));
      }
    }
    return Optional.of("rename of " + root.relativize(file.get()));
  }

  private Optional<String> copy() throws IOException {
    Optional<Path> file = sources.any(".md");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String text = ArticleText.key(Files.readString(file.get()), "title", "Copy of edit " + count);
    // Signs keep their words and ids: one sign of two pages is one sign.
    Files.writeString(file.get().resolveSibling("copy-" + count + ".md"), text);
    return Optional.of("copy of " + root.relativize(file.get()));
  }

  private Optional<String> addPicture() throws IOException {
    String name = "picture-" + count + ".svg";
    Optional<String> done =
        page("picture", text -> text + "\n![A drawing](" + name + " \"A drawing.\")\n");
    for (Path file : sources.files(".md")) {
      if (Files.readString(file).contains("(" + name + " ")) {
        Files.writeString(file.resolveSibling(name), FileEdits.svg(100));
      }
    }
    return done;
  }

  private Optional<String> settings(String pattern, String by) throws IOException {
    Path file = root.resolve("pamphlet.yaml");
    String text = Files.readString(file);
    String changed = text.replaceFirst(pattern, by);
    Files.writeString(file, changed);
    return changed.equals(text) ? Optional.empty() : Optional.of("setting " + by.strip());
  }

  private Optional<String> write(String name, String text) throws IOException {
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return Optional.of("own " + name);
  }

  private Optional<String> template(String name) throws IOException {
    Path builtIn = Path.of("templates", name);
    return Files.exists(builtIn)
        ? write("templates/" + name, Files.readString(builtIn) + "<!-- edit " + count + " -->\n")
        : Optional.empty();
  }

  private Optional<String> remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return Optional.empty();
    }
    FileUtils.deleteDirectory(folder.toFile());
    return Optional.of("no " + root.relativize(folder));
  }
}
