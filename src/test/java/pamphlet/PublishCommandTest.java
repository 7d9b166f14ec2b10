package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pamphlet.MiniSite.Run;

/** Runs {@code pamphlet publish} with a folder as its target. */
class PublishCommandTest {
  @TempDir Path temp;
  private MiniSite site;
  private Path out;

  @BeforeEach
  void makeSite() throws IOException {
    site = new MiniSite(temp.resolve("ours"));
    assertThat(MiniSite.runProgram("init", site.root().toString()).code()).isZero();
    Path settings = site.root().resolve("pamphlet.yaml");
    Files.writeString(settings, Files.readString(settings) + "\npublish:\n  live: ../live\n");
    out = temp.resolve("live");
  }

  @Test
  void siteIsBuiltAndPublishedToTheTargetOfTheSettings() throws IOException {
    Run run = site.run("publish", "live");
    assertThat(run.err()).contains("Publishing new pages");
    assertThat(run.out()).startsWith("Published to ../live: ");
    assertThat(run.code()).isZero();
    SortedMap<String, String> published = MiniSite.files(out);
    assertThat(published.remove(".pamphlet-published")).isNotNull();
    SortedMap<String, String> built = MiniSite.files(site.output());
    built.keySet().removeIf(name -> name.startsWith(".pamphlet-"));
    assertThat(published).isEqualTo(built);
    assertThat(site.run("publish", "live").out()).contains("0 files (0 B) sent, 0 deleted");
  }

  @Test
  void dryRunPrintsEachStepAndChangesNothing() throws IOException {
    Run run = site.run("publish", "live", "--dry-run");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("new     index.html (").contains("nothing was changed");
    assertThat(out).doesNotExist();
    long sent = site.run("publish", "live", "--dry-run").out().lines().count() - 1;
    assertThat(site.run("publish", "live").out()).contains(sent + " files (");
  }

  @Test
  void contentWithAnErrorIsNotPublished() throws IOException {
    Files.writeString(site.root().resolve("articles/broken.md"), "# nothing above\n");
    Run run = site.run("publish", "live");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("nothing was published");
    assertThat(out).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource({
    "liv, 2, did you mean \"live\"",
    "ftp://example.org/srv, 2, write one of",
    "sftp://me:letmein@example.org/srv, 2, take it out",
    "articles, 2, name no target",
    "./articles, 3, part of the sources",
  })
  void wrongTargetIsExplained(String target, int code, String help) {
    Run run = site.run("publish", target);
    assertThat(run.err()).contains(help).doesNotContain("letmein");
    assertThat(run.code()).isEqualTo(code);
  }
}
