package pamphlet.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import pamphlet.cli.Main;

/**
 * A small site in order, beside a folder that it must neither read nor change. Tests add what is
 * hostile and run the program.
 */
final class HostileSite {
  /** Stands in every file outside the site; nothing that the program writes may hold it. */
  static final String SECRET = "canary-7f3a";

  private static final Path MODEL = Path.of("src/test/resources/hostile/site");
  private static final Pattern FINDING =
      Pattern.compile("(?m)^\\S.*?: (?:error|warning)\\[(\\w+)]: ");

  /** How good a text is, and who reviewed it, is not what this is about. */
  private static final Pattern EDITORIAL = Pattern.compile("(ST|RV)\\d+|LK020|IM01\\d");

  private final Path root;
  private final Path outside;
  private final SortedMap<String, String> outsideBefore;

  private HostileSite(Path top) throws IOException {
    root = top.resolve("site of a victim");
    outside = top.resolve("outside");
    FileUtils.copyDirectory(MODEL.toFile(), root.toFile());
    Files.createDirectories(outside);
    Files.writeString(outside.resolve("secret.md"), SECRET);
    Files.writeString(outside.resolve("secret.svg"), SECRET);
    Files.writeString(outside.resolve("secret.ftlh"), SECRET);
    outsideBefore = files(outside);
  }

  /** A new site below an empty folder. */
  static HostileSite below(Path top) throws IOException {
    return new HostileSite(top);
  }

  Path root() {
    return root;
  }

  Path output() {
    return root.resolve("site");
  }

  /** A folder that does not belong to the site, with files that say {@link #SECRET}. */
  Path outside() {
    return outside;
  }

  /** Where a file below {@code articles/} is. */
  Path article(String name) {
    return root.resolve("articles").resolve(name);
  }

  /** Puts a file below the site's folder. */
  HostileSite put(String path, byte[] bytes) {
    Path file = root.resolve(path);
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Puts a text below the site's folder. */
  HostileSite put(String path, String text) {
    return put(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Puts an article with this body and front matter in order. */
  HostileSite body(String body) {
    return put("articles/attack.md", Samples.article("", body));
  }

  /** Builds the site, and checks what must hold of every run. */
  Run build(String... more) throws IOException {
    SortedMap<String, String> before = files(output());
    Run run = run(Stream.concat(Stream.of("build"), Stream.of(more)).toArray(String[]::new));
    if (run.code() != 0) {
      assertThat(files(output())).as("a build that fails leaves the site").isEqualTo(before);
    }
    assertThat(SiteScan.findings(output())).as(run.err()).isEmpty();
    return run;
  }

  /** Runs a command, and checks what must hold of every run. */
  Run run(String... args) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = Main.run(withSite(args), stream(out), stream(err));
    Run run = new Run(code, text(out), text(err));
    check(run);
    return run;
  }

  /** The arguments of a command on this site. */
  String[] withSite(String... args) {
    return Stream.concat(
            Stream.of(args), Stream.of("--root", root.toString(), "--today", "2026-06-01"))
        .toArray(String[]::new);
  }

  /** What must hold of every run, here or in a process of its own. */
  void check(Run run) throws IOException {
    assertThat(run.code()).as(run.err()).isIn(0, 1, 3);
    assertThat(run.out() + run.err())
        .doesNotContain(SECRET, "fault of the program", "Exception", "Error:", "\u001B", "\u202E");
    assertThat(run.err()).doesNotContainPattern("(?m)^\\s+at [\\w.$/]+\\(");
    assertThat(files(outside)).as("files outside the site").isEqualTo(outsideBefore);
    assertThat(String.join("\n", files(output()).values())).doesNotContain(SECRET);
    if (run.code() == 1) {
      assertThat(run.err()).contains(": error[");
    }
  }

  /** Every file of a folder by its relative path, as text with one character for each byte. */
  static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString();
        files.put(name, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * What a run of the program gave.
   *
   * @param code the exit code
   * @param out standard output
   * @param err standard error
   */
  record Run(int code, String out, String err) {
    /** The codes of what it told, sorted, without those about style. */
    TreeSet<String> codes() {
      return FINDING
          .matcher(err)
          .results()
          .map((MatchResult found) -> found.group(1))
          .filter(code -> !EDITORIAL.matcher(code).matches())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
