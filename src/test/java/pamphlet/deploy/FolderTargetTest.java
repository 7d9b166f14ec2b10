package pamphlet.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderTargetTest {
  private static final SortedMap<String, String> SITE =
      SmallSite.of("index.html", "start", "a/b/page.html", "page", "a/style.css", "style");

  @TempDir Path temp;
  private Path root;
  private Path out;

  @BeforeEach
  void makeFolders() throws IOException {
    root = Files.createDirectories(temp.resolve("ours"));
    Files.createDirectories(root.resolve("articles"));
    out = temp.resolve("srv/www");
  }

  @Test
  void siteArrivesWholeAndEmptyFoldersGo() throws IOException {
    publish(SITE, out.toString());
    assertThat(out.resolve("a/b/page.html")).hasContent("page");
    publish(SmallSite.of("index.html", "start"), out.toString());
    try (var left = Files.list(out)) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("index.html", ".pamphlet-published");
    }
  }

  @Test
  void relativePathCountsFromTheSite() throws IOException {
    publish(SITE, "../elsewhere");
    assertThat(temp.resolve("elsewhere/index.html")).hasContent("start");
  }

  @Test
  void nothingIsWrittenThroughALink() throws IOException {
    Path other = Files.createDirectories(temp.resolve("other"));
    Files.createDirectories(out);
    Files.createSymbolicLink(out.resolve("a"), other);
    assertThatThrownBy(() -> publish(SITE, out.toString())).isInstanceOf(DeployException.class);
    assertThat(other).isEmptyDirectory();
  }

  @Test
  void targetMayBeALinkItself() throws IOException {
    Path other = Files.createDirectories(temp.resolve("releases/1"));
    Files.createDirectories(out.getParent());
    Files.createSymbolicLink(out, other);
    publish(SITE, out.toString());
    publish(SITE, out.toString());
    assertThat(other.resolve("a/style.css")).hasContent("style");
  }

  @Test
  void halvesOfAKilledRunAreClearedAway() throws IOException {
    Files.createDirectories(out.resolve("a"));
    Files.writeString(out.resolve("a/.pamphlet-part-1"), "ha");
    Files.writeString(out.resolve("a/.pamphlet-part-77"), "ha");
    publish(SITE, out.toString());
    try (var left = Files.list(out.resolve("a"))) {
      assertThat(left).hasSize(2);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "..", "articles", "./articles/new", "./site", "./site/deep", "/"})
  void dangerousFoldersAreRefused(String target) {
    assertThatThrownBy(() -> new Folder().open(target, context()))
        .isInstanceOfSatisfying(
            DeployException.class,
            e -> assertThat(e.problems().get(0).code()).isEqualTo(DeployCodes.DANGEROUS));
  }

  private TargetContext context() {
    return new TargetContext(root, root.resolve("site"), Map.of());
  }

  private void publish(Map<String, String> site, String to) throws IOException {
    SiteSource built = SmallSite.build(root.resolve("site"), site);
    try (Target target = TargetKinds.open(to, Map.of(), context())) {
      new Deployment(built, target, new DeployOptions(OptionalInt.empty(), false))
          .run(Progress.NONE);
    }
  }
}
