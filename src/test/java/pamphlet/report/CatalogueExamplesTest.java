package pamphlet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pamphlet.audit.PageFaults;
import pamphlet.build.BuildOptions;
import pamphlet.build.SiteAnalyzer;
import pamphlet.build.SiteBuilder;
import pamphlet.build.SiteRoot;
import pamphlet.build.Workers;
import pamphlet.model.Diagnostic;
import pamphlet.render.TemplateProblem;

/**
 * Runs the examples of the catalogue: what is called bad is reported, what is called good is not.
 */
class CatalogueExamplesTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  /** Found while pages are rendered. */
  private static final String TEMPLATES = "TP";

  /** Found while pages are published; what is reported is a folder, which is shown in words. */
  private static final String OUTPUT = "OU";

  /** Found at a target, which is shown in words. */
  private static final String TARGET = "PU";

  /** Found in the files of another generator. */
  private static final String IMPORT = "IP";

  /** What a text on a page cannot show: sizes, encodings, unseen characters, and other disks. */
  private static final Set<String> IN_WORDS_ONLY =
      Set.of(
          "CF003", "CF004", "CF008", "CF011", "CF017", "CF023", "CF024", "CF041", "CF042", "CF043",
          "CF044", "FM003", "FM004", "FM008", "FM011", "FM041", "FM042", "FM043", "FM044", "FM051",
          "FM052", "FM053", "FM054", "FM055", "IM005", "IM014", "LK013", "MD001", "MD004", "MD005",
          "MD006", "MD007", "MD008", "MD025", "MD026");

  @TempDir Path root;

  @ParameterizedTest
  @MethodSource("badExamples")
  void badExampleIsReported(String code) throws IOException {
    assertThat(codes(analyze(CATALOGUE.entry(code).orElseThrow().bad()))).contains(code);
  }

  @ParameterizedTest
  @MethodSource("goodExamples")
  void goodExampleIsNotReportedAndHasNoError(String code) throws IOException {
    List<Diagnostic> found = analyze(CATALOGUE.entry(code).orElseThrow().good());
    assertThat(codes(found)).doesNotContain(code);
    assertThat(found).noneMatch(Diagnostic::isError);
  }

  @ParameterizedTest
  @MethodSource("badTemplates")
  void badTemplateIsReported(String code) throws IOException {
    SmallSite.write(root, CATALOGUE.entry(code).orElseThrow().bad().snippets());
    assertThatThrownBy(() -> new SiteBuilder(options()).build())
        .satisfies(stopped -> assertThat(codes(told(stopped))).containsExactly(code));
  }

  @Test
  void modelSiteIsInOrder() throws IOException {
    assertThat(analyze(new Example("", List.of()))).isEmpty();
  }

  @Test
  void onlyWhatCannotBeShownIsLeftToWords() {
    assertThat(
            checked().filter(entry -> entry.bad().snippets().isEmpty()).map(Entry::code).toList())
        .containsExactlyInAnyOrderElementsOf(IN_WORDS_ONLY);
  }

  private List<Diagnostic> analyze(Example example) throws IOException {
    SmallSite.write(root, example.snippets());
    try (Workers workers = new Workers(1)) {
      return new SiteAnalyzer(options(), workers).analyze().problems();
    }
  }

  private BuildOptions options() {
    return new BuildOptions(
        new SiteRoot(root),
        root.resolve("site"),
        Optional.empty(),
        LocalDate.of(2026, 1, 15),
        false,
        false,
        1);
  }

  private static List<Diagnostic> told(Throwable stopped) {
    return stopped instanceof PageFaults faults
        ? faults.problems()
        : List.of(((TemplateProblem) stopped).diagnostic());
  }

  private static Set<String> codes(List<Diagnostic> found) {
    return found.stream().map(d -> d.code().id()).collect(Collectors.toSet());
  }

  private static Stream<Entry> checked() {
    return CATALOGUE.entries().values().stream()
        .filter(entry -> !Set.of(TEMPLATES, OUTPUT, TARGET, IMPORT).contains(entry.family()));
  }

  private static Stream<String> badTemplates() {
    return CATALOGUE.entries().values().stream()
        .filter(entry -> entry.family().equals(TEMPLATES))
        .filter(entry -> !entry.bad().snippets().isEmpty())
        .map(Entry::code);
  }

  private static Stream<String> badExamples() {
    return checked().filter(entry -> !entry.bad().snippets().isEmpty()).map(Entry::code);
  }

  private static Stream<String> goodExamples() {
    return checked().filter(entry -> !entry.good().snippets().isEmpty()).map(Entry::code);
  }
}
