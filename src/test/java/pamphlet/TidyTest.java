package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the house rules that the compiler and the formatter do not see. */
class TidyTest {
  private static final int MAX_LINES = 300;

  private static final List<Pattern> NEVER =
      List.of(
          Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b"),
          Pattern.compile("Locale\\.getDefault|\\.toLowerCase\\(\\)|\\.toUpperCase\\(\\)"),
          Pattern.compile("String\\.format\\(\""),
          Pattern.compile("\\.getBytes\\(\\)"),
          Pattern.compile("printStack" + "Trace"));

  @Test
  void filesAreShortEnoughToRead() throws IOException {
    assertThat(sources("src/main"))
        .allSatisfy(file -> assertThat(lines(file)).as(file.toString()).hasSizeLessThan(MAX_LINES));
  }

  @Test
  void programNeverDependsOnTheMachinesLocaleOrHidesWorkLeftToDo() throws IOException {
    List<String> found = new ArrayList<>();
    for (Path file : sources("src/main")) {
      for (Pattern pattern : NEVER) {
        lines(file).stream()
            .filter(line -> pattern.matcher(line).find())
            .forEach(line -> found.add(file + ": " + line.strip()));
      }
    }
    assertThat(found).isEmpty();
  }

  @Test
  void onlyTheCommandLineReadsTheClock() throws IOException {
    Pattern clock = Pattern.compile("(LocalDate|Instant|LocalDateTime|ZonedDateTime)\\.now\\(");
    List<Path> readers =
        sources("src/main").stream()
            .filter(file -> lines(file).stream().anyMatch(line -> clock.matcher(line).find()))
            .filter(file -> !file.toString().contains("/cli/"))
            .toList();
    assertThat(readers).isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("src/main/java/pamphlet"))) {
      assertThat(folders.filter(Files::isDirectory))
          .isNotEmpty()
          .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }
  }

  private static List<Path> sources(String folder) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
