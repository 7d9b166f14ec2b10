package pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.model.Address;
import pamphlet.model.Attestation;
import pamphlet.model.Change;
import pamphlet.model.Diagnostic;
import pamphlet.model.Dose;
import pamphlet.model.FrontMatter;
import pamphlet.model.PageType;
import pamphlet.model.Place;
import pamphlet.model.Sides;
import pamphlet.model.SourcePath;
import pamphlet.model.Status;

/** What is read. What is refused is in the fixtures. */
class FrontMatterReaderTest {
  @Test
  void everyKeyOfAnArticleIsRead() {
    FrontMatter read = fixture("article-complete");
    assertThat(read.type()).isEqualTo(PageType.ARTICLE);
    assertThat(read.title()).isEqualTo("Neck spasm");
    assertThat(read.summary()).isEqualTo("Why neck muscles tighten, and what helps");
    assertThat(read.category()).contains("neck-and-back");
    assertThat(read.author()).contains("sample-editor");
    assertThat(read.tags()).containsExactly("neck", "pain");
    assertThat(read.also()).containsExactly("neck cramp");
    assertThat(read.review().reviewer()).contains("sample-clinician");
    assertThat(read.review().reviewDate()).contains(LocalDate.of(2026, 5, 12));
    assertThat(read.review().disclaimer()).contains("standard");
    assertThat(read.review().nextReview()).contains(LocalDate.of(2028, 5, 12));
    assertThat(read.article().icd10()).containsExactly("M62.838");
    assertThat(read.article().snomed()).containsExactly("81680005");
    assertThat(read.article().specialty()).contains("Musculoskeletal");
    assertThat(read.article().audience()).contains("Patient");
    assertThat(read.article().conflicts()).contains("none declared");
    assertThat(read.article().funding()).contains("The clinic");
    assertThat(PhoneText.names(read.article().keyPoints().get(0))).containsExactly("emergency");
  }

  @Test
  void groupsOfKeysAreRead() {
    FrontMatter read = fixture("article-complete");
    assertThat(read.image().orElseThrow().src()).isEqualTo(new SourcePath("images/neck.svg"));
    assertThat(read.image().orElseThrow().alt()).isEqualTo("A neck");
    assertThat(read.image().orElseThrow().caption()).contains("Where it hurts.");
    assertThat(read.image().orElseThrow().credit()).contains("Drawn here");
    assertThat(read.sources().get(0).date()).contains("2024");
    assertThat(read.sources().get(0).consulted()).contains("2026-05");
    assertThat(read.lifecycle().changes())
        .containsExactly(
            new Change(LocalDate.of(2026, 8, 20), Change.Kind.WORDING, "Shorter steps"));
    assertThat(read.attestations())
        .containsExactly(
            new Attestation("discern-6", "sample-clinician", LocalDate.of(2026, 5, 12)));
    assertThat(read.related())
        .containsExactly(
            new SourcePath("health/stiff-neck.md"), new SourcePath("about/editorial.md"));
    assertThat(read.lifecycle().redirectFrom()).containsExactly(new Address("old/neck.html"));
  }

  @Test
  void everyKeyOfAnExerciseIsRead() {
    FrontMatter read = fixture("exercise-complete");
    assertThat(read.type()).isEqualTo(PageType.EXERCISE);
    assertThat(read.exercise().dose())
        .contains(new Dose(5, 5, 1, Sides.EACH, OptionalInt.of(60), "twice a day"));
    assertThat(read.exercise().area()).contains("neck");
    assertThat(read.exercise().position()).contains("sitting");
    assertThat(read.exercise().equipment()).contains("none");
    assertThat(read.exercise().feel()).contains("A light stretch");
    assertThat(read.exercise().precautions()).hasSize(1);
    assertThat(read.exercise().stopIf()).hasSize(1);
  }

  @Test
  void formerAddressesOfFoldersMeanTheirIndex() {
    FrontMatter read =
        Samples.frontMatter("---\nredirectFrom: [old/neck, /old/, a.b/c, /x.html]\n---\n")
            .value()
            .frontMatter();
    assertThat(read.lifecycle().redirectFrom())
        .extracting(Address::path)
        .containsExactly("old/neck/index.html", "old/index.html", "a.b/c/index.html", "x.html");
  }

  @Test
  void wordsThatYamlCouldTakeForSomethingElseStayWords() {
    FrontMatter read =
        Samples.frontMatter("---\ntitle: no\nsummary: 1e3\ntags: [on, 0x10, 12:30, Null1]\n---\n")
            .value()
            .frontMatter();
    assertThat(read.title()).isEqualTo("no");
    assertThat(read.summary()).isEqualTo("1e3");
    assertThat(read.tags()).containsExactly("on", "0x10", "12:30", "Null1");
  }

  @Test
  void bodyBeginsBehindTheClosingLine() {
    String text = "---\r\ntitle: x\r\n---  \r\nBody\r\n";
    int start = Samples.frontMatter(text).value().bodyStart();
    assertThat(text.substring(start)).isEqualTo("Body\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\ntitle: x\n---", "---\ntitle: x\n"})
  void bodyIsEmptyIfTheFileEndsWithTheFrontMatter(String text) {
    assertThat(Samples.frontMatter(text).value().bodyStart()).isEqualTo(text.length());
  }

  @Test
  void bodyIsTheWholeTextIfThereIsNoFrontMatter() {
    assertThat(Samples.frontMatter("Text\n").value().bodyStart()).isZero();
  }

  @Test
  void placesOfKeysAndValuesAreKept() {
    FrontMatter read = fixture("article-complete");
    String path = "articles/health/sample.md";
    assertThat(read.places().key("image.alt")).isEqualTo(new Place(path, 15, 3, 3));
    assertThat(read.places().value("tags[1]")).isEqualTo(new Place(path, 10, 14, 4));
    assertThat(read.places().value("sources[0].url").column()).isEqualTo(53);
    assertThat(read.places().has("feel")).isFalse();
    assertThat(read.places().value("feel")).isEqualTo(new Place(path, 1, 1, 3));
  }

  @Test
  void draftMayLackWhatPublishingNeeds() {
    assertThat(Samples.frontMatter("---\nstatus: draft\ntitle:\ntags: []\n---\n").problems())
        .isEmpty();
    assertThat(
            Samples.frontMatter("---\nstatus: draft\n---\n")
                .value()
                .frontMatter()
                .lifecycle()
                .status())
        .isEqualTo(Status.DRAFT);
  }

  @Test
  void readingDependsOnNoLocale() {
    Locale before = Locale.getDefault();
    List<Diagnostic> expected = Samples.frontMatter(text("dates")).problems();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      assertThat(Samples.frontMatter(text("dates")).problems()).isEqualTo(expected);
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(fixture("article-complete").lifecycle().changes()).hasSize(1);
    } finally {
      Locale.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{", "- ", "? ", "\"", "'", "&a ", "*a ", "!x ", "a: ", "\uD83D\uDE00", "# "})
  void hostileFrontMatterIsRefusedQuickly(String part) {
    String text = "---\nx: " + part.repeat(60_000 / part.length()) + "\n---\n";
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5), () -> assertThat(Samples.frontMatter(text).problems()).isNotEmpty());
  }

  private static FrontMatter fixture(String name) {
    return Samples.frontMatter(text(name)).value().frontMatter();
  }

  private static String text(String name) {
    try {
      Path file = Path.of("src/test/resources/frontmatter/" + name + ".md");
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
