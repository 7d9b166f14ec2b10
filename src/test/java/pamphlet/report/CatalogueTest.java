package pamphlet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pamphlet.model.Code;

/** Holds the catalogue, the codes of the program and the page made of the catalogue equal. */
class CatalogueTest {
  private static final Path ENTRIES = Path.of("src/main/resources/diagnostics");
  private static final Path PAGE = Path.of("docs/diagnostics.md");
  private static final Catalogue CATALOGUE = Catalogue.load();

  @Test
  void everyCodeHasAnEntryAndEveryEntryACode() {
    assertThat(CATALOGUE.entries().keySet()).containsExactlyElementsOf(ProgramCodes.all().keySet());
  }

  @Test
  void everyEntryIsListed() throws IOException {
    try (Stream<Path> files = Files.list(ENTRIES)) {
      Set<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".md"))
              .map(name -> name.substring(0, name.length() - 3))
              .collect(Collectors.toCollection(TreeSet::new));
      assertThat(CATALOGUE.entries().keySet()).containsExactlyElementsOf(names);
    }
  }

  @ParameterizedTest
  @MethodSource("codes")
  void entrySaysWhatItsCodeSays(Code code) {
    Entry entry = CATALOGUE.entry(code.id()).orElseThrow();
    assertThat(entry.severity()).isEqualTo(code.severity());
    assertThat(entry.meaning()).isEqualTo(code.meaning());
    assertThat(entry.why()).isNotBlank();
  }

  @Test
  void pageIsCurrent() throws IOException {
    String page = new CatalogueMarkdown(CATALOGUE).page();
    if (System.getProperty("update") != null) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, page, StandardCharsets.UTF_8);
    }
    assertThat(Files.readString(PAGE, StandardCharsets.UTF_8))
        .as("docs/diagnostics.md is old; run the tests with -Dupdate")
        .isEqualTo(page);
  }

  @Test
  void everyEntryFitsATerminal() {
    ExplainText explain = new ExplainText(CATALOGUE);
    for (Entry entry : CATALOGUE.entries().values()) {
      List<String> prose =
          explain.text(entry).lines().filter(line -> !line.startsWith("    ")).toList();
      assertThat(prose).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
    }
  }

  private static Stream<Code> codes() {
    return ProgramCodes.all().values().stream();
  }
}
