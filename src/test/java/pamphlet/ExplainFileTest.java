package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code pamphlet explain FILE}. */
class ExplainFileTest {
  @TempDir private Path temp;
  private MiniSite site;

  @BeforeEach
  void copySite() throws IOException {
    site = MiniSite.copy(MiniSite.ALL.resolve("article"), temp.resolve("site"));
  }

  @ParameterizedTest
  @CsvSource({
    "title, Neck pain, articles/neck.md:2",
    "sources[0].title, A leaflet, articles/neck.md:9",
    "also[1], sore neck, articles/neck.md:12",
    "reviewer, 'Alex Sample, MD', pamphlet.yaml:17",
    "category, 'Bones, joints and muscles', pamphlet.yaml:10",
    "{{emergency}}, 911, 'edition US, pamphlet.yaml:3'",
    "address, neck.html, the path of the file",
    "type, article, default",
    "status, published, default",
    "nextReview, 2028-03-04, 'reviewDate + 3y (review.interval, default)'",
    "review state, current, 'nextReview, on 2026-06-01'",
  })
  void valueOfAnArticleIsShownWithItsOrigin(String key, String value, String from) {
    MiniSite.Run run = site.run("explain", "articles/neck.md");
    assertThat(run.code()).isZero();
    assertThat(run.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
        .contains(key + " | " + value + " | " + from);
  }

  @ParameterizedTest
  @CsvSource({
    "people.other.credentials, PT, pamphlet.yaml:24",
    "review.warnBefore, 90d, default",
    "checks.profile, neutral, default",
    "emergency.number, 911, 'edition US, pamphlet.yaml:3'",
  })
  void valueOfTheSettingsIsShownWithItsOrigin(String key, String value, String from) {
    MiniSite.Run run = site.run("explain", "pamphlet.yaml");
    assertThat(run.out().lines().map(line -> line.strip().replaceAll(" {2,}", " | ")))
        .contains(key + " | " + value + " | " + from);
  }

  @ParameterizedTest
  @ValueSource(strings = {"neck.md", "articles/neck.md", "./articles/../articles/neck.md"})
  void articleIsFoundUnderEachOfItsNames(String name) {
    assertThat(site.run("explain", name).out()).startsWith("Written in articles/neck.md\n");
  }

  @Test
  void stateOfADraftFollowsFromItsStatus() throws IOException {
    Path neck = site.root().resolve("articles/neck.md");
    Files.writeString(neck, Files.readString(neck).replaceFirst("title:", "status: draft\ntitle:"));
    assertThat(site.run("explain", "articles/neck.md").out())
        .containsPattern("review state +draft +status\n");
  }

  @Test
  void keysThatAreNotWrittenAreNamed() {
    assertThat(site.run("explain", "neck.md").out())
        .contains("Not written\n  type, nextReview, ")
        .doesNotContain("stopIf");
  }

  @Test
  void unknownFileIsAnsweredWithTheNearest() {
    MiniSite.Run run = site.run("explain", "articles/nekc.md");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean \"articles/neck.md\"?");
    assertThat(run.out()).isEmpty();
  }
}
