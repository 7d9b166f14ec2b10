package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build tells of a site with more warnings than a person reads. */
class ManyWarningsTest {
  private static final String LEFT = "more warning";

  private MiniSite site;
  private Path article;

  @BeforeEach
  void copySite(@TempDir Path temp) throws IOException {
    site = MiniSite.copy(MiniSite.ALL.resolve("awkward-names"), temp.resolve("site"));
    article = Files.createDirectories(site.root().resolve("articles")).resolve("many.md");
  }

  @Test
  void buildTellsTheFirstFiftyAndCountsTheRest() throws IOException {
    write(60, "");
    String err = site.build().err();
    int all = warnings(site.run("check").err());
    assertThat(warnings(err)).isEqualTo(50);
    assertThat(err).contains("\nand " + (all - 50) + " more warnings; 'pamphlet check' lists them");
  }

  @Test
  void errorsBehindThemAreToldAllTheSame() throws IOException {
    write(60, "[nowhere](nowhere.md)\n");
    MiniSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(LEFT).contains(": error[");
  }

  @Test
  void checkAndFormatsForProgramsTellAll() throws IOException {
    write(60, "");
    assertThat(site.run("check").err()).doesNotContain(LEFT);
    assertThat(
            site.run("check", "--format", "github").out().lines().filter(l -> l.contains("ST012")))
        .hasSize(60);
    assertThat(site.build("--format", "github").out().lines().filter(l -> l.contains("ST012")))
        .hasSize(60);
  }

  private void write(int warnings, String more) throws IOException {
    String head = "---\ntype: page\ntitle: Many\nsummary: Many words\n---\n\n";
    Files.writeString(article, head + "Rest prior to work.\n\n".repeat(warnings) + more);
  }

  private static int warnings(String err) {
    return (int) err.lines().filter(line -> line.contains(": warning[")).count();
  }
}
