package pamphlet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.model.Fragment;
import pamphlet.model.PageBody;
import pamphlet.model.SourcePath;
import pamphlet.state.Made;

class BodiesTest {
  private static final int MANY = 2_100;

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
      List<SourcePath> pages = List.copyOf(analysis.site().orElseThrow().pages().keySet());
      pages.forEach(page -> file.put(page, analysis.bodies().body(page)));
      assertThat(pages).hasSizeGreaterThan(30);
      assertThat(pages)
          .allSatisfy(page -> assertThat(file.body(page)).contains(analysis.bodies().body(page)));
    }
  }

  @Test
  void manyTextsAreKeptAndNoneIsCompiledAgain() throws IOException {
    Bodies bodies = Bodies.keeping(BodiesTest::unexpected, Made.nothing(), temp);
    fill(bodies);
    for (int i = 0; i < MANY; i++) {
      assertThat(bodies.body(page(i))).isEqualTo(body(i));
    }
    try (Stream<Path> files = Files.list(temp)) {
      assertThat(files).as("left on disk").isEmpty();
    }
  }

  @Test
  void whereNothingMayBeWrittenTheRestIsCompiledAgain() throws IOException {
    Path file = Files.createFile(temp.resolve("file"));
    Bodies bodies = Bodies.keeping(page -> PageBody.EMPTY, Made.nothing(), file);
    fill(bodies);
    assertThat(bodies.body(page(0))).isEqualTo(body(0));
    assertThat(bodies.body(page(MANY - 1))).isEqualTo(PageBody.EMPTY);
  }

  private static void fill(Bodies bodies) {
    for (int i = 0; i < MANY; i++) {
      bodies.put(page(i), body(i));
    }
  }

  private static PageBody unexpected(SourcePath page) {
    throw new AssertionError("compiled again: " + page);
  }

  private static SourcePath page(int number) {
    return new SourcePath("page-" + number + ".md");
  }

  private static PageBody body(int number) {
    return new PageBody(Fragment.html("<p>" + number + "</p>"), List.of(), List.of(), List.of());
  }
}
