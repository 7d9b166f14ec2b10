package pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pamphlet.model.Diagnostic;
import pamphlet.model.Parsed;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/**
 * Reads each file of a folder and compares what is wrong with it with the {@code .txt} beside it. A
 * new case is a new file; {@code -Dupdate} writes the expectations, which are then reviewed.
 */
class FixtureTest {
  private static final Path RESOURCES = Path.of("src/test/resources");

  @ParameterizedTest(name = "{0}")
  @MethodSource("frontMatter")
  void frontMatterProblemsAreReported(Path file) throws IOException {
    String name = "health/" + file.getFileName();
    Parsed<Optional<SourceText>> text = decode("articles/" + name, file);
    Stream<Diagnostic> later =
        text.value().stream()
            .flatMap(
                found ->
                    new FrontMatterReader(Samples.settings())
                        .read(found, new SourcePath(name)).problems().stream());
    assertExpected(file, text, later);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("settings")
  void settingsProblemsAreReported(Path file) throws IOException {
    Parsed<Optional<SourceText>> text = decode("pamphlet.yaml", file);
    Stream<Diagnostic> later =
        text.value().stream()
            .map(SettingsReader::read)
            .flatMap((Parsed<Settings> parsed) -> parsed.problems().stream());
    assertExpected(file, text, later);
  }

  static Stream<Path> frontMatter() throws IOException {
    return files("frontmatter", ".md");
  }

  static Stream<Path> settings() throws IOException {
    return files("settings", ".yaml");
  }

  private static Stream<Path> files(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(RESOURCES.resolve(folder))) {
      List<Path> found = files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
      assertThat(found).isNotEmpty();
      return found.stream();
    }
  }

  private static Parsed<Optional<SourceText>> decode(String name, Path file) throws IOException {
    return TextDecoder.decode(name, Files.readAllBytes(file));
  }

  private static void assertExpected(
      Path file, Parsed<Optional<SourceText>> text, Stream<Diagnostic> later) throws IOException {
    String actual =
        Stream.concat(text.problems().stream(), later)
            .sorted()
            .map(problem -> shown(problem, text.value()))
            .collect(Collectors.joining());
    Path expected = Path.of(file.toString().replaceFirst("\\.[a-z]+$", ".txt"));
    if (System.getProperty("update") != null) {
      Files.writeString(expected, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
  }

  private static String shown(Diagnostic problem, Optional<SourceText> text) {
    var place = problem.place();
    String head =
        "%d:%d: %s[%s]: %s\n"
            .formatted(
                place.line(),
                place.column(),
                problem.severity().word(),
                problem.code().id(),
                problem.message());
    if (place.line() == 0 || text.isEmpty()) {
      return head + "  = " + problem.help() + "\n";
    }
    String line = text.get().line(place.line());
    String caret = " ".repeat(place.column() - 1) + "^".repeat(place.width());
    return head + "  | " + line + "\n  | " + caret + " " + problem.help() + "\n";
  }
}
