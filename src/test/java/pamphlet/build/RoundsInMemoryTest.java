package pamphlet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.link.LinkInput;
import pamphlet.model.PageFacts;
import pamphlet.model.ProseStats;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;

/** What a living process may take over from the last round, and what it may not. */
class RoundsInMemoryTest {
  private static final Path SITES = Path.of("src/test/resources/sites");
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final SourcePath NECK = new SourcePath("neck.md");

  @TempDir private Path temp;

  private final Incremental rounds = new Incremental(2);
  private BuildOptions options;
  private Path neck;
  private String text;
  private Analysis first;

  @BeforeEach
  void read() throws IOException {
    Path root = temp.resolve("root");
    FileUtils.copyDirectory(SITES.resolve("article").toFile(), root.toFile());
    Files.copy(SITES.resolve("pamphlet.yaml"), root.resolve("pamphlet.yaml"));
    options = options(root);
    neck = root.resolve("articles/neck.md");
    text = Files.readString(neck);
    first = rounds.analyze(options);
    assertThat(first.isSound()).isTrue();
  }

  @AfterEach
  void close() {
    rounds.close();
  }

  private BuildOptions options(Path root) {
    return new BuildOptions(
        new SiteRoot(root), temp.resolve("site"), Optional.empty(), TODAY, true, false, 2);
  }

  private Optional<Glance> glance(String newText) throws IOException {
    Files.writeString(neck, newText);
    return rounds.glance(options, first, Set.of(neck));
  }

  @Test
  void newWordsCanBeGlancedAt() throws IOException {
    assertThat(glance(text + "\nOne more sentence.\n").orElseThrow().texts())
        .containsOnlyKeys(NECK)
        .hasEntrySatisfying(
            NECK, body -> assertThat(body.toString()).contains("One more sentence."));
  }

  @Test
  void whateverMayConcernOtherPagesCannot() throws IOException {
    assertThat(glance(text + "\n## One more heading\n\nText.\n")).isEmpty();
    assertThat(glance(text + "\n[Back](back.md)\n")).isEmpty();
    assertThat(glance(text + "\n[Nowhere](nowhere.md)\n")).isEmpty();
    assertThat(glance(text.replace("title: ", "title: More "))).isEmpty();
    assertThat(glance(text.replace("reviewer: ", "reviwer: "))).isEmpty();
    assertThat(glance("no front matter")).isEmpty();
    Files.delete(neck);
    assertThat(rounds.glance(options, first, Set.of(neck.resolveSibling("new.md")))).isEmpty();
    assertThat(rounds.glance(options, first, Set.of(options.root().settings()))).isEmpty();
    assertThat(rounds.glance(options, first, Set.of())).isEmpty();
  }

  @Test
  void nothingIsGlancedAtOnceAnotherRoundIsOver() throws IOException {
    Files.writeString(neck, text + "\nOne more sentence.\n");
    Analysis second = rounds.analyze(options);
    assertThat(rounds.glance(options, first, Set.of(neck))).isEmpty();
    assertThat(rounds.glance(options, second, Set.of(neck))).isPresent();
  }

  @Test
  void firstApprovalIsComparedWithTextsThatWereReadBefore() throws IOException {
    assertThat(first.problems()).noneMatch(found -> found.code().id().equals("RV021"));
    Files.writeString(
        neck.resolveSibling(".reviews.yaml"),
        "neck.md: {by: sample, date: 2026-01-02, hash: \"%s\"}\n".formatted("0".repeat(64)));
    assertThat(rounds.analyze(options).problems())
        .anyMatch(found -> found.code().id().equals("RV021"));
  }

  @Test
  void siteWithOtherWordsIsTheSameAsOneThatIsLinkedAnew() {
    Site site = first.site().orElseThrow();
    List<PageFacts> before = site.pages().values().stream().map(page -> page.facts()).toList();
    List<PageFacts> after =
        before.stream().map(page -> page.withStats(new ProseStats(1, 2, 3, 4))).toList();
    Linked again = Linked.of(input(site, before)).again(input(site, after)).orElseThrow();
    assertThat(again.site()).isEqualTo(Linked.of(input(site, after)).site());
    assertThat(again.site()).isNotEqualTo(Linked.of(input(site, before)).site());
  }

  @Test
  void siteWithOtherPagesFilesOrDaysIsLinkedAnew() {
    Site site = first.site().orElseThrow();
    List<PageFacts> all = site.pages().values().stream().map(page -> page.facts()).toList();
    Linked linked = Linked.of(input(site, all));
    assertThat(linked.again(input(site, all))).isPresent();
    assertThat(linked.again(input(site, all.subList(1, all.size())))).isEmpty();
    assertThat(linked.again(input(site, all, Map.of(new SourcePath("a.png"), 1L)))).isEmpty();
    LinkInput later =
        new LinkInput(
            site.settings(),
            site.today().plusDays(1),
            true,
            all,
            true,
            Map.of(),
            file -> Optional.empty());
    assertThat(linked.again(later)).isEmpty();
  }

  private static LinkInput input(Site site, List<PageFacts> pages) {
    return input(site, pages, Map.of());
  }

  private static LinkInput input(Site site, List<PageFacts> pages, Map<SourcePath, Long> sizes) {
    return new LinkInput(
        site.settings(), site.today(), true, pages, true, sizes, file -> Optional.empty());
  }
}
