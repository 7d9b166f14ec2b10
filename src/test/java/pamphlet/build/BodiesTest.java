package pamphlet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import pamphlet.build.Bodies.Use;
import pamphlet.content.SettingsReader;
import pamphlet.model.CompiledPage;
import pamphlet.model.Fragment;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageBody;
import pamphlet.model.PageFacts;
import pamphlet.model.ProseStats;
import pamphlet.model.ReviewState;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;
import pamphlet.model.TextBlock;
import pamphlet.render.Content;
import pamphlet.search.TermReader;
import pamphlet.state.Key;
import pamphlet.state.Made;
import pamphlet.state.MadeFile;
import pamphlet.words.Marker;
import pamphlet.words.Vocabulary;
import pamphlet.words.WordCutter;

class BodiesTest {
  private static final int MANY = 4_100;

  private static final Vocabulary VOCABULARY = new Vocabulary(Marker.NONE);

  /** The facts of an article that says nothing. */
  private static final PageFacts EMPTY =
      new PageCompiler(new SiteRoot(Path.of("")), settings(), Timings.OFF)
          .compile(new SourcePath("empty.md"), new SourceText("articles/empty.md", ""), List.of())
          .facts()
          .orElseThrow();

  @TempDir private Path temp;

  @Test
  void everyTextOfTheDemonstrationComesBackFromDiskAsItWas() throws IOException {
    BodyFile file = BodyFile.create(temp.resolve("cache")).orElseThrow();
    BuildOptions options =
        new BuildOptions(
            new SiteRoot(Path.of("").toAbsolutePath()),
            temp.resolve("site"),
            Optional.empty(),
            LocalDate.of(2026, 6, 1),
            false,
            false,
            1);
    try (Workers workers = new Workers(1)) {
      Analysis analysis = new SiteAnalyzer(options, workers).analyze();
      Bodies bodies = analysis.bodies();
      List<LinkedPage> pages = List.copyOf(analysis.site().orElseThrow().pages().values());
      pages.forEach(
          page -> file.put(page.source(), bodies.body(page.source()), bodies.terms(page)));
      assertThat(pages).hasSizeGreaterThan(30);
      assertThat(pages)
          .allSatisfy(
              page -> {
                assertThat(file.body(page.source())).contains(bodies.body(page.source()));
                assertThat(file.terms(page.source())).contains(bodies.terms(page));
              });
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ROUND", "ROUNDS"})
  void manyTextsAreKeptAndNoneIsCompiledAgain(Use use) throws IOException {
    Bodies bodies = bodies(BodiesTest::unexpected, use, temp);
    fill(bodies);
    TermReader reader = new TermReader(settings(), bodies.termTable(), VOCABULARY);
    for (int i = 0; i < MANY; i++) {
      CompiledPage page = page(i);
      assertThat(bodies.body(page.facts().source())).isEqualTo(page.body().html());
      assertThat(bodies.terms(linked(page))).isEqualTo(reader.read(page.facts(), page.body()));
    }
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).as("left on disk").isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"ROUND", "NONE"})
  void whereNothingMayBeWrittenTheRestIsCompiledAgain(Use use) throws IOException {
    Path file = Files.createFile(temp.resolve("file"));
    PageBody again = new PageBody(Fragment.html("<p>again</p>"), List.of(), List.of(), List.of());
    Bodies bodies = bodies(page -> again, use, file);
    fill(bodies);
    CompiledPage last = page(MANY - 1);
    assertThat(bodies.body(page(0).facts().source())).isEqualTo(page(0).body().html());
    assertThat(bodies.body(last.facts().source())).isEqualTo(again.html());
    assertThat(bodies.terms(linked(last)))
        .isEqualTo(
            new TermReader(settings(), bodies.termTable(), VOCABULARY).read(last.facts(), again));
  }

  @Test
  void whatWasFoundInTheSameTextIsFoundAgainAndNothingElse() throws IOException {
    Made made = Made.nothing();
    CompiledPage page = page(1);
    Bodies first = bodies(BodiesTest::unexpected, Use.ROUNDS, temp, made);
    put(page, first);
    first.name(page.facts().source(), new Key(1, 1));
    byte[] found = first.terms(linked(page));

    Path stored = temp.resolve("made");
    made.write(stored, "program", Set.of(page.facts().source()));
    Made later = new Made(() -> MadeFile.open(stored, "program"));
    Bodies same = bodies(BodiesTest::unexpected, Use.ROUNDS, temp, later);
    same.name(page.facts().source(), new Key(1, 1));
    assertThat(same.terms(linked(page))).isEqualTo(found);
    assertThat(same.termTable().terms()).isEqualTo(first.termTable().terms());

    Bodies changed = bodies(source -> PageBody.EMPTY, Use.ROUNDS, temp, later);
    changed.name(page.facts().source(), new Key(2, 2));
    assertThat(changed.terms(linked(page))).isNotEqualTo(found);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsKeptAsideComesBack(Use use) throws IOException {
    byte[] bytes = {1, 2, 3};
    Path noFolder = Files.createFile(temp.resolve("file"));
    for (Path folder : List.of(temp, noFolder)) {
      Bodies bodies = bodies(BodiesTest::unexpected, use, folder);
      Content first = bodies.aside(bytes);
      Content second = bodies.aside(new byte[] {4});
      assertThat(first.bytes()).isEqualTo(bytes);
      assertThat(second.bytes()).containsExactly(4);
    }
  }

  private static void fill(Bodies bodies) {
    for (int i = 0; i < MANY; i++) {
      put(page(i), bodies);
    }
  }

  private static void put(CompiledPage page, Bodies bodies) {
    WordCutter cutter = new WordCutter(VOCABULARY);
    bodies.put(
        page.facts().source(),
        page,
        page.body().text().stream().map(block -> cutter.cut(block.text())).toList());
  }

  private static PageBody unexpected(SourcePath page) {
    throw new AssertionError("compiled again: " + page);
  }

  private static Bodies bodies(Function<SourcePath, PageBody> compile, Use use, Path folder) {
    return bodies(compile, use, folder, Made.nothing());
  }

  private static Bodies bodies(
      Function<SourcePath, PageBody> compile, Use use, Path folder, Made made) {
    SearchTerms terms =
        new SearchTerms(table -> new TermReader(settings(), table, VOCABULARY), made);
    return Bodies.of(compile, terms, use, folder);
  }

  private static Settings settings() {
    return SettingsReader.read(new SourceText(SiteRoot.SETTINGS, "title: Test\n")).value();
  }

  private static CompiledPage page(int number) {
    String word = "w" + number;
    SourcePath source = new SourcePath(word + ".md");
    TextBlock text =
        new TextBlock(
            TextBlock.Kind.PARAGRAPH,
            "A " + word + " and a " + word,
            source.fromRoot(),
            List.of(new TextBlock.Run(0, 1, 1)));
    PageFacts facts =
        new PageFacts(
            source,
            EMPTY.frontMatter(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            ProseStats.NONE);
    Fragment html = Fragment.html("<p>" + word + "</p>");
    return new CompiledPage(
        facts, new PageBody(html, List.of(text), List.of(), List.of()), List.of());
  }

  private static LinkedPage linked(CompiledPage page) {
    return new LinkedPage(
        page.facts(),
        ReviewState.EXEMPT,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }
}
