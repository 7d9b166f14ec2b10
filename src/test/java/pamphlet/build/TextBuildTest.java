package pamphlet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds of changed texts, on a site whose search index is split: each takes the short way where it
 * should and only there, and ends like a clean build.
 */
class TextBuildTest {
  private static final int PAGES = 100;

  @TempDir private Path temp;
  private Path root;
  private Unchanged told;
  private int pagesKeptMax = BuildOptions.PAGES_KEPT_MAX;
  private final Random random = new Random(7);
  private final RandomArticles texts = new RandomArticles(random);

  @BeforeEach
  void build() throws IOException {
    root = Files.createDirectories(temp.resolve("site-folder"));
    Files.createDirectories(root.resolve("articles"));
    Path settings = Path.of("src/test/resources/sites/pamphlet.yaml");
    Files.copy(settings, root.resolve("pamphlet.yaml"));
    // What is in settings that are too new is not vouched for.
    Files.setLastModifiedTime(root.resolve("pamphlet.yaml"), FileTime.fromMillis(1_000_000_123L));
    for (int i = 0; i < PAGES; i++) {
      Files.writeString(article(i), texts.article(i, PAGES));
    }
    full(root);
  }

  @Test
  void changedTextsOfALargeSiteTakeTheShortWay() throws IOException {
    makeLarge();
    changedTextsTakeTheShortWay();
  }

  @Test
  void whatOtherPagesOfALargeSiteShowTakesTheLongWay() throws IOException {
    makeLarge();
    whatOtherPagesShowTakesTheLongWay();
  }

  @Test
  void changedTextsTakeTheShortWay() throws IOException {
    append(3, "More words about rest and walking.");
    assertShort(1);
    replace(40, "walk", "stroll");
    append(41, "This one too.");
    assertShort(2);
    assertEqualsCleanBuild();
    // Lines move, and a warning comes at a new one.
    replace(
        5, "\n---\n\n", "\n---\n\nA new first paragraph.\n\n" + "Quite long ".repeat(40) + ".\n\n");
    assertShort(1);
    String before = Files.readString(article(3));
    append(3, "And again.");
    assertShort(1);
    Files.writeString(article(3), before);
    assertShort(1);
    assertShort(0);
    assertEqualsCleanBuild();
  }

  @Test
  void whatOtherPagesShowTakesTheLongWay() throws IOException {
    replace(7, "summary: ", "summary: Now ");
    assertLong();
    append(8, "## One more heading\n\nWith text.");
    assertLong();
    append(11, ":::red-flags{level=urgent}\n- a new sign\n:::");
    assertLong();
    append(12, "<!-- pamphlet: allow ST001 because this is a test -->\n\nWords.");
    assertLong();
    Files.writeString(article(PAGES), texts.article(PAGES, PAGES));
    assertLong();
    append(13, "Text with a [lost link](nowhere.md).");
    assertThat(shortcut()).isEmpty();
  }

  @Test
  void whatSomebodyElseTouchedTakesTheLongWay() throws IOException {
    append(3, "More words.");
    Files.writeString(root.resolve("site/page-4.html"), "Somebody else's.");
    assertLong();
    append(3, "More words.");
    Files.writeString(
        root.resolve("pamphlet.yaml"),
        Files.readString(root.resolve("pamphlet.yaml")).replace("Mini site", "Other site"));
    assertLong();
  }

  @Test
  void whatIsSaidOfWarningsIsKeptUntilSomethingChanges() throws IOException {
    assertThat(retold(false, "plain")).isEqualTo("plain");
    assertThat(retold(false, "another")).isEqualTo("plain");
    assertThat(retold(true, "in colour")).isEqualTo("in colour");
    assertThat(retold(false, "another")).isEqualTo("another");
    append(3, "More words.");
    assertThat(shortcut().orElseThrow().text()).isEmpty();
    assertThat(retold(false, "after a change")).isEqualTo("after a change");
    full(root);
    assertThat(retold(false, "after all")).isEqualTo("after all");
  }

  @Test
  void whatABuildSaidIsKeptForTheNextOne() throws IOException {
    Retold.keep(options(root), false, "all pages");
    assertThat(retold(false, "another")).isEqualTo("all pages");
    assertThat(retold(true, "in colour")).isEqualTo("in colour");
    append(3, "More words.");
    assertShort(1);
    Retold.keep(options(root), false, "one text");
    assertThat(retold(false, "another")).isEqualTo("one text");
    full(root);
    assertThat(retold(false, "nothing was kept")).isEqualTo("nothing was kept");
  }

  @Test
  void nothingIsKeptOfABuildThatNobodyVouchesFor() throws IOException {
    Files.createSymbolicLink(root.resolve("articles/link.md"), article(1));
    new SiteBuilder(options(root)).build();
    Retold.keep(options(root), false, "said");
    assertThat(shortcut()).isEmpty();
    Files.delete(root.resolve("articles/link.md"));
    assertLong();
    assertThat(retold(false, "anew")).isEqualTo("anew");
  }

  private String retold(boolean inColor, String made) throws IOException {
    return shortcut().orElseThrow().text().orElseThrow().text(inColor, () -> made);
  }

  @Test
  void filesThatAreTooNewNoLongerAreToldByTheirStamps() throws IOException {
    byte[] article = Files.readAllBytes(article(3));
    FileTime time = Files.getLastModifiedTime(article(3));
    Files.setLastModifiedTime(article(3), FileTime.fromMillis(System.currentTimeMillis() + 5_000));
    full(root);
    assertShort(0);
    Files.write(article(3), article);
    Files.setLastModifiedTime(article(3), time);
    assertShort(0);
    retold(false, "text");
    // Another byte under the old stamp is what --verify-hash is for; a file that is read shows it.
    article[article.length - 2] ^= 1;
    Files.write(article(3), article);
    Files.setLastModifiedTime(article(3), time);
    assertShort(0);
  }

  @Test
  void anyEditsOfALargeSiteEndLikeACleanBuild() throws IOException {
    makeLarge();
    int shortWays = 0;
    for (int step = 0; step < 12; step++) {
      for (int edits = random.nextInt(3); edits >= 0; edits--) {
        edit(random.nextInt(PAGES));
      }
      Optional<Shortcut.Told> found = shortcut();
      shortWays += found.isPresent() ? 1 : 0;
      told = found.isPresent() ? found.get().said() : told(full(root).analysis());
      assertEqualsCleanBuild();
    }
    assertThat(shortWays).isBetween(4, 11);
  }

  @Test
  void tooManyTextsTakeTheLongWay() throws IOException {
    int most = Edits.pagesMax(PAGES);
    for (int page = 0; page < most - 1; page++) {
      append(page, texts.word() + ".");
    }
    assertShort(most - 1);
    append(most - 1, "One more.");
    assertShort(1);
    assertEqualsCleanBuild();
    append(most, "One too many.");
    assertLong();
    append(most, "And one again.");
    assertShort(1);
  }

  @Test
  void inALargeSiteMoreTextsMayChange() {
    assertThat(Edits.pagesMax(20)).isEqualTo(64);
    assertThat(Edits.pagesMax(10_000)).isEqualTo(156);
    assertThat(Edits.pagesMax(1_000_000)).isEqualTo(256);
  }

  private void edit(int page) throws IOException {
    switch (random.nextInt(8)) {
      case 0 -> replace(page, "summary: ", "summary: Now ");
      case 1 -> append(page, "## A heading\n\nAnd text.");
      case 2 -> replace(page, "\n---\n\n", "\n---\n\nOne more line.\n\n");
      case 3 -> replace(page, "helps", "helps " + texts.word());
      default -> append(page, texts.word() + " and " + texts.word() + ".");
    }
  }

  private static Unchanged told(Analysis found) {
    return new Unchanged(
        0,
        found.files(),
        Math.toIntExact(found.warnings()),
        () -> found.problems(Unchanged.FIRST),
        List.of(),
        List.of());
  }

  /** Builds as if the site were too large for memory, without what a smaller one left. */
  private void makeLarge() throws IOException {
    pagesKeptMax = PAGES - 1;
    FileUtils.deleteDirectory(root.resolve(".pamphlet").toFile());
    full(root);
  }

  private Path article(int number) {
    return root.resolve("articles/page-" + number + ".md");
  }

  private void append(int page, String more) throws IOException {
    Files.writeString(article(page), Files.readString(article(page)) + "\n" + more + "\n");
  }

  private void replace(int page, String old, String by) throws IOException {
    String text = Files.readString(article(page));
    assertThat(text).contains(old);
    Files.writeString(article(page), text.replaceFirst(old, by));
  }

  private void assertShort(int written) throws IOException {
    Optional<Shortcut.Told> found = shortcut();
    assertThat(found).map(Shortcut.Told::written).contains(written);
    told = found.get().said();
  }

  private void assertLong() throws IOException {
    assertThat(shortcut()).isEmpty();
    full(root);
  }

  private void assertEqualsCleanBuild() throws IOException {
    Path clean = copy();
    Analysis wanted = full(clean).analysis();
    assertThat(told.files()).isEqualTo(PAGES);
    assertThat((long) told.warnings()).isEqualTo(wanted.warnings());
    assertThat(told.first()).isEqualTo(wanted.problems(Unchanged.FIRST));
    assertThat(files(root.resolve("site"))).isEqualTo(files(clean.resolve("site")));
  }

  private Optional<Shortcut.Told> shortcut() throws IOException {
    return Shortcut.find(options(root), Timings.OFF);
  }

  private BuildReport full(Path site) throws IOException {
    BuildReport report = new SiteBuilder(options(site)).build();
    assertThat(report.published()).isPresent();
    return report;
  }

  private BuildOptions options(Path site) {
    LocalDate today = LocalDate.parse("2026-06-01");
    return new BuildOptions(
            new SiteRoot(site), site.resolve("site"), Optional.empty(), today, false, false, 2)
        .keeping(pagesKeptMax);
  }

  private Path copy() throws IOException {
    Path copy = Files.createTempDirectory(temp, "clean");
    Files.createDirectories(copy.resolve("articles"));
    Files.copy(root.resolve("pamphlet.yaml"), copy.resolve("pamphlet.yaml"));
    try (Stream<Path> articles = Files.list(root.resolve("articles"))) {
      for (Path article : articles.toList()) {
        Files.copy(article, copy.resolve("articles").resolve(article.getFileName()));
      }
    }
    return copy;
  }

  private static SortedMap<String, String> files(Path folder) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return files;
  }
}
