package pamphlet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import pamphlet.cli.Main;

/**
 * A small site on which tests run the program.
 *
 * @param root its folder, a copy that tests may change
 */
record MiniSite(Path root) {
  static final Path ALL = Path.of("src/test/resources/sites");

  /** The day of all tests. */
  static final String TODAY = "2026-06-01";

  /** A copy of the site {@code name}; without settings of its own it has the shared ones. */
  static MiniSite copy(Path site, Path into) throws IOException {
    FileUtils.copyDirectory(site.toFile(), into.toFile());
    Path settings = into.resolve("pamphlet.yaml");
    if (!Files.exists(settings)) {
      Files.copy(ALL.resolve("pamphlet.yaml"), settings);
    }
    return new MiniSite(into);
  }

  /** The names of all sites, sorted. */
  static Stream<Path> all() throws IOException {
    try (Stream<Path> folders = Files.list(ALL)) {
      return folders.filter(Files::isDirectory).sorted().toList().stream();
    }
  }

  Path output() {
    return root.resolve("site");
  }

  /** Runs {@code pamphlet build} with more arguments. */
  Run build(String... more) {
    return run(Stream.concat(Stream.of("build"), Stream.of(more)).toArray(String[]::new));
  }

  /** Runs a command on this site. */
  Run run(String... args) {
    String[] all =
        Stream.concat(Stream.of(args), Stream.of("--root", root.toString(), "--today", TODAY))
            .toArray(String[]::new);
    return runProgram(all);
  }

  /** Runs the program with these arguments and no others. */
  static Run runProgram(String... all) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            all,
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8));
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** Every file of a folder by its relative path, as text with one character for each byte. */
  static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      walk.filter(Files::isRegularFile)
          .forEach(file -> files.put(folder.relativize(file).toString(), bytes(file)));
    }
    return files;
  }

  private static String bytes(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a run of the program gave.
   *
   * @param code the exit code
   * @param out standard output
   * @param err standard error
   */
  record Run(int code, String out, String err) {}
}
