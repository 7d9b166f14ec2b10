package pamphlet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * What people do to the files of a site between two builds, drawn from a seed: writing, renaming,
 * deleting, changing settings and look, and damage to what builds leave behind.
 */
final class SiteEdits {
  private static final Pattern BODY_WORD = Pattern.compile("(?<=[a-z] )[a-z]{3,}(?= [a-z])");
  private static final Pattern FRONT = Pattern.compile("\\A---\n.*?\n---\n", Pattern.DOTALL);

  private final Path root;
  private final Random random;
  private int count;

  SiteEdits(Path root, Random random) {
    this.root = root;
    this.random = random;
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
        () -> page("word", text -> replaceWord(text, "other")),
        () -> page("same size", this::swapLetters),
        () -> page("paragraph", text -> text + "\nOne more paragraph of edit " + count + ".\n"),
        () -> page("line on top", text -> behindFront(text, "\nA first paragraph.\n")),
        () ->
            page("long sentence", text -> text + "\n" + "Some more words here ".repeat(20) + ".\n"),
        () -> page("heading", text -> text + "\n## A heading " + count + "\n\nText.\n"),
        () -> page("title", text -> key(text, "title", "Title of edit " + count)),
        () -> page("summary", text -> key(text, "summary", "A summary of edit " + count)),
        () -> page("also", text -> key(text, "also", "[another name " + count + "]")),
        () -> page("tags", text -> key(text, "tags", "[tag" + random.nextInt(3) + "]")),
        () ->
            page(
                "next review",
                text -> key(text, "nextReview", 2026 + random.nextInt(4) + "-06-02")),
        () ->
            page(
                "review date",
                text -> key(text, "reviewDate", "2025-0" + (1 + random.nextInt(9)) + "-03")),
        () -> page("draft", text -> key(text, "status", "draft")),
        () -> page("published", text -> key(text, "status", "published")),
        () ->
            page(
                "retired",
                text -> key(key(text, "status", "retired"), "notice", "Gone, see a doctor.")),
        () ->
            page(
                "former address",
                text -> key(text, "redirectFrom", "[old/page-" + count + ".html]")),
        () ->
            page(
                "exception",
                text -> text + "\n<!-- pamphlet: allow ST001 because we test it -->\n\nWords.\n"),
        this::category,
        this::reviewer,
        this::link,
        this::redFlag,
        this::include,
        this::rename,
        this::delete,
        this::copy,
        this::addPicture,
        this::changePicture,
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
        this::touch,
        this::deleteOutput,
        this::changeOutput,
        this::damageState,
        () -> remove(root.resolve(".pamphlet")));
  }

  private interface Change {
    String of(String text);
  }

  private Optional<String> page(String what, Change change) throws IOException {
    Optional<Path> file = any(".md");
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

  private String replaceWord(String text, String by) {
    Matcher word = BODY_WORD.matcher(text);
    List<Integer> starts = new ArrayList<>();
    while (word.find()) {
      starts.add(word.start());
    }
    if (starts.isEmpty()) {
      return text;
    }
    int at = starts.get(random.nextInt(starts.size()));
    int end = text.indexOf(' ', at);
    return text.substring(0, at) + by + text.substring(end);
  }

  private String swapLetters(String text) {
    Matcher word = BODY_WORD.matcher(text);
    return word.find()
        ? text.substring(0, word.start()) + "zz" + text.substring(word.start() + 2)
        : text;
  }

  private static String behindFront(String text, String more) {
    Matcher front = FRONT.matcher(text);
    return front.find()
        ? text.substring(0, front.end()) + more + text.substring(front.end())
        : text;
  }

  private static String key(String text, String key, String value) {
    if (!FRONT.matcher(text).find()) {
      return text;
    }
    Matcher old = Pattern.compile("(?m)^" + key + ":.*\n( .*\n|- .*\n)*").matcher(text);
    String line = key + ": " + value + "\n";
    return old.find()
        ? text.substring(0, old.start()) + line + text.substring(old.end())
        : text.replaceFirst("\\A---\n", "---\n" + line);
  }

  private Optional<String> category() throws IOException {
    Optional<String> other = value("category");
    return other.isEmpty()
        ? Optional.empty()
        : page(
            "category",
            text -> text.contains("\ncategory:") ? key(text, "category", other.get()) : text);
  }

  private Optional<String> reviewer() throws IOException {
    Optional<String> other = value("reviewer");
    return other.isEmpty()
        ? Optional.empty()
        : page(
            "reviewer",
            text -> text.contains("\nreviewer:") ? key(text, "reviewer", other.get()) : text);
  }

  private Optional<String> value(String key) throws IOException {
    Optional<Path> file = any(".md");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Matcher line = Pattern.compile("(?m)^" + key + ": (.*)").matcher(Files.readString(file.get()));
    return line.find() ? Optional.of(line.group(1)) : Optional.empty();
  }

  private Optional<String> link() throws IOException {
    Optional<Path> to = any(".md");
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
    for (Path file : files(".md")) {
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
    Optional<Path> file = any(".md");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String old = file.get().getFileName().toString();
    String name = "renamed-" + count + ".md";
    Files.move(file.get(), file.get().resolveSibling(name));
    if (random.nextBoolean()) {
      for (Path other : files(".md")) {
        Files.writeString(other, Files.readString(other).replace(old, name));
      }
    }
    return Optional.of("rename of " + root.relativize(file.get()));
  }

  private Optional<String> delete() throws IOException {
    Optional<Path> file = any("");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Files.delete(file.get());
    return Optional.of("deletion of " + root.relativize(file.get()));
  }

  private Optional<String> copy() throws IOException {
    Optional<Path> file = any(".md");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    String text = key(Files.readString(file.get()), "title", "Copy of edit " + count);
    // Signs keep their words and ids: one sign of two pages is one sign.
    Files.writeString(file.get().resolveSibling("copy-" + count + ".md"), text);
    return Optional.of("copy of " + root.relativize(file.get()));
  }

  private Optional<String> addPicture() throws IOException {
    String name = "picture-" + count + ".svg";
    Optional<String> done =
        page("picture", text -> text + "\n![A drawing](" + name + " \"A drawing.\")\n");
    for (Path file : files(".md")) {
      if (Files.readString(file).contains("(" + name + " ")) {
        Files.writeString(file.resolveSibling(name), svg(100));
      }
    }
    return done;
  }

  private Optional<String> changePicture() throws IOException {
    Optional<Path> file = any(".svg");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Files.writeString(file.get(), svg(100 + random.nextInt(3)));
    return Optional.of("other picture in " + root.relativize(file.get()));
  }

  private static String svg(int width) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"50\"/>\n";
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

  private Optional<String> touch() throws IOException {
    Optional<Path> file = any("");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    FileTime time = Files.getLastModifiedTime(file.get());
    Files.setLastModifiedTime(file.get(), FileTime.fromMillis(time.toMillis() - 12_345));
    return Optional.of("other time of " + root.relativize(file.get()));
  }

  private Optional<String> deleteOutput() throws IOException {
    Optional<Path> file = output();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Files.delete(file.get());
    return Optional.of("lost output " + root.relativize(file.get()));
  }

  /** Changes an output by hand, half the time without a change of its size. */
  private Optional<String> changeOutput() throws IOException {
    Optional<Path> file = output();
    if (file.isEmpty()) {
      return Optional.empty();
    }
    byte[] bytes = Files.readAllBytes(file.get());
    byte[] changed = bytes.clone();
    if (random.nextBoolean() && bytes.length > 0) {
      changed[bytes.length / 2] ^= 1;
    } else {
      changed = (new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1) + "x").getBytes();
    }
    Files.write(file.get(), changed);
    return Optional.of("changed output " + root.relativize(file.get()));
  }

  private Optional<Path> output() throws IOException {
    Path site = root.resolve("site");
    if (!Files.exists(site)) {
      return Optional.empty();
    }
    try (Stream<Path> walk = Files.walk(site)) {
      // The list of what was written is not an output; without it the folder counts as foreign.
      List<Path> files =
          walk.filter(Files::isRegularFile)
              .filter(file -> !file.getFileName().toString().startsWith("."))
              .sorted()
              .toList();
      return files.isEmpty()
          ? Optional.empty()
          : Optional.of(files.get(random.nextInt(files.size())));
    }
  }

  private Optional<String> damageState() throws IOException {
    Path folder = root.resolve(".pamphlet");
    if (!Files.exists(folder)) {
      return Optional.empty();
    }
    List<Path> files;
    try (Stream<Path> walk = Files.list(folder)) {
      files = walk.filter(Files::isRegularFile).sorted().toList();
    }
    if (files.isEmpty()) {
      return Optional.empty();
    }
    Path file = files.get(random.nextInt(files.size()));
    byte[] bytes = Files.readAllBytes(file);
    int length = random.nextBoolean() ? bytes.length : random.nextInt(bytes.length + 1);
    byte[] changed = java.util.Arrays.copyOf(bytes, length);
    if (length > 0) {
      changed[random.nextInt(length)] ^= (byte) (1 << random.nextInt(8));
    }
    Files.write(file, changed);
    return Optional.of("damage to " + root.relativize(file));
  }

  private Optional<Path> any(String ending) throws IOException {
    List<Path> files = files(ending);
    return files.isEmpty()
        ? Optional.empty()
        : Optional.of(files.get(random.nextInt(files.size())));
  }

  private List<Path> files(String ending) throws IOException {
    try (Stream<Path> walk = Files.walk(root.resolve("articles"))) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> file.toString().endsWith(ending))
          .sorted()
          .toList();
    }
  }

  /** Copies what people wrote, and nothing that a build left behind, over another such folder. */
  static void copySources(Path from, Path to) throws IOException {
    for (String name : List.of("articles", "templates")) {
      FileUtils.deleteDirectory(to.resolve(name).toFile());
      if (Files.exists(from.resolve(name))) {
        FileUtils.copyDirectory(from.resolve(name).toFile(), to.resolve(name).toFile(), false);
      }
    }
    for (String name : List.of("pamphlet.yaml", "reviews.yaml")) {
      Files.deleteIfExists(to.resolve(name));
      if (Files.exists(from.resolve(name))) {
        Files.copy(from.resolve(name), to.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }
}
