package pamphlet.state;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.content.FrontMatterReader;
import pamphlet.content.SettingsReader;
import pamphlet.content.SourceTree;
import pamphlet.content.TextDecoder;
import pamphlet.markdown.CompileOptions;
import pamphlet.markdown.MarkdownCompiler;
import pamphlet.model.Allowance;
import pamphlet.model.CompiledPage;
import pamphlet.model.Diagnostic;
import pamphlet.model.Heading;
import pamphlet.model.PageFacts;
import pamphlet.model.Parsed;
import pamphlet.model.Place;
import pamphlet.model.ProseStats;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

/** What was written is read back as it was: every page of the demonstration and all mini-sites. */
class FactsCodecTest {
  private static final Path SITES = Path.of("src/test/resources/sites");

  @TempDir private Path temp;

  private record Sample(PageFacts facts, List<Allowance> allowances, List<Diagnostic> problems) {}

  @ParameterizedTest(name = "on disk: {0}")
  @ValueSource(booleans = {false, true})
  void everyPageIsReadBackAsItWas(boolean isOnDisk) throws IOException {
    Optional<Shelf> shelf = isOnDisk ? Shelf.create(temp.resolve("cache")) : Optional.empty();
    assertThat(shelf.isPresent()).isEqualTo(isOnDisk);
    List<Sample> samples = samples();
    assertThat(samples.size()).isGreaterThan(70);
    TextTable words = new TextTable();
    List<KnownPage> pages = new ArrayList<>();
    for (Sample sample : samples) {
      KnownPage page = page(sample, words, shelf);
      assertThat(page.facts()).contains(sample.facts());
      assertThat(page.allowances()).isEqualTo(sample.allowances());
      assertThat(page.problems().all())
          .isEqualTo(sample.problems().stream().sorted().distinct().toList());
      pages.add(page);
    }
    for (KnownPage page : pages) {
      Known known = nothing(words).withPages(List.of(page));
      KnownPage read = read(known).pages().get(page.source());
      assertThat(read.facts()).isEqualTo(page.facts());
      assertThat(read.allowances()).isEqualTo(page.allowances());
      assertThat(read.problems().all()).isEqualTo(page.problems().all());
      assertThat(read.problems().errors()).isEqualTo(page.problems().errors());
      assertThat(read.problems().warnings()).isEqualTo(page.problems().warnings());
      assertThat(read.stamp()).isEqualTo(page.stamp());
      assertThat(read.content()).isEqualTo(page.content());
      assertThat(read.shown()).isEqualTo(page.shown());
    }
  }

  @Test
  void whatWasReadIsWrittenTheSameAgain() throws IOException {
    TextTable words = new TextTable();
    Known known = nothing(words).withPages(pages(words));
    assertThat(read(known).image().bytes()).isEqualTo(known.image().bytes());
    assertThat(read(known).outputBytes()).isEqualTo(known.outputBytes());
  }

  @Test
  void movedLinesDoNotShow() throws IOException {
    PageFacts page =
        demonstration().stream()
            .map(Sample::facts)
            .filter(facts -> !facts.headings().isEmpty())
            .findFirst()
            .orElseThrow();
    PageFacts moved =
        new PageFacts(
            page.source(),
            page.frontMatter(),
            page.headings().stream()
                .map(h -> new Heading(h.level(), h.anchor(), h.text(), Place.file("x")))
                .toList(),
            List.of(),
            page.links(),
            page.images(),
            page.facts(),
            page.steps(),
            page.stats(),
            "another");
    assertThat(FactsCodec.shown(moved)).isEqualTo(FactsCodec.shown(page));
    PageFacts less =
        new PageFacts(
            page.source(),
            page.frontMatter(),
            List.of(),
            page.anchors(),
            page.links(),
            page.images(),
            page.facts(),
            page.steps(),
            page.stats());
    assertThat(FactsCodec.shown(less)).isNotEqualTo(FactsCodec.shown(page));
  }

  @Test
  void numbersAndTextsOfAnyKindComeBack() {
    List<Long> numbers = List.of(0L, 1L, -1L, 63L, 64L, -65L, Long.MAX_VALUE, Long.MIN_VALUE);
    List<String> texts = List.of("", "a", "é", "\u2019", "\uD83D\uDE00", "\uD83D", "a".repeat(500));
    Out out = new Out(TextTable.NONE);
    numbers.forEach(out::number);
    numbers.forEach(out::fixed);
    texts.forEach(out::text);
    In in = new In(out.bytes());
    numbers.forEach(number -> assertThat(in.number()).isEqualTo(number));
    numbers.forEach(number -> assertThat(in.fixed()).isEqualTo(number));
    texts.forEach(text -> assertThat(in.text()).isEqualTo(text));
  }

  private static List<KnownPage> pages(TextTable words) throws IOException {
    return demonstration().stream().map(s -> page(s, words, Optional.empty())).toList();
  }

  private static KnownPage page(Sample sample, TextTable words, Optional<Shelf> shelf) {
    return KnownPage.of(
        sample.facts().source(),
        new Stamp(5, 17, 23),
        new Key(1, 2),
        Optional.of(sample.facts()),
        sample.allowances(),
        sample.problems(),
        words,
        shelf);
  }

  private static Known nothing(TextTable words) {
    return new Known(
        new Key(3, 4),
        Map.of(),
        Map.of(),
        Map.of(),
        Collections.emptySortedMap(),
        words,
        Made.nothing());
  }

  private static Known read(Known known) {
    return Known.read(
        known.image().bytes(),
        known.outputBytes(),
        compact -> compact.stream().map(Supplier::get).toList());
  }

  private List<Sample> samples() throws IOException {
    List<Sample> samples = new ArrayList<>(demonstration());
    try (Stream<Path> sites = Files.list(SITES)) {
      for (Path site : sites.filter(Files::isDirectory).sorted().toList()) {
        Path copy = temp.resolve(site.getFileName());
        FileUtils.copyDirectory(site.toFile(), copy.toFile());
        if (!Files.exists(copy.resolve("pamphlet.yaml"))) {
          Files.copy(SITES.resolve("pamphlet.yaml"), copy.resolve("pamphlet.yaml"));
        }
        samples.addAll(samples(copy));
      }
    }
    return samples;
  }

  private static List<Sample> demonstration() throws IOException {
    return samples(Path.of(""));
  }

  /** The pages as they come from the compiler, before anything was stored. */
  private static List<Sample> samples(Path root) throws IOException {
    Path folder = root.toAbsolutePath();
    Settings settings = SettingsReader.read(text(folder, "pamphlet.yaml")).value();
    FrontMatterReader heads = new FrontMatterReader(settings);
    MarkdownCompiler compiler =
        new MarkdownCompiler(new CompileOptions(settings.phones().keySet()));
    List<Sample> samples = new ArrayList<>();
    for (SourcePath source : SourceTree.scan(folder.resolve("articles")).value().markdown()) {
      SourceText text = text(folder, source.fromRoot());
      Parsed<FrontMatterReader.Result> head = heads.read(text, source);
      CompiledPage page =
          compiler.compile(text, head.value().bodyStart(), head.value().frontMatter(), source);
      PageFacts facts =
          page.facts()
              .withStats(new ProseStats(4, 3, 2, 1))
              .withReviewedHash(head.value().reviewedHash());
      List<Diagnostic> problems = new ArrayList<>(head.problems());
      problems.addAll(page.problems());
      samples.add(new Sample(facts, page.body().allowances(), problems));
    }
    return samples;
  }

  private static SourceText text(Path folder, String path) throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve(path));
    return TextDecoder.decode(path, bytes).value().orElseGet(() -> new SourceText(path, ""));
  }
}
