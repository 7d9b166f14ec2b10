package pamphlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.MiniSite.Run;

/** {@code pamphlet reviews --pack}: what a reviewer without an account gets, and sends back. */
class ReviewPackTest {
  private static final String REVIEWER = "sample-clinician";

  @TempDir Path folder;
  private MiniSite site;
  private Path article;

  @BeforeEach
  void copySite() throws IOException {
    site = MiniSite.copy(Path.of("src/test/resources/small-site"), folder);
    article = folder.resolve("articles/example.md");
  }

  @Test
  void editedPageShowsWhatChangedSinceTheApproval() throws IOException {
    approve();
    edit("for a day or two. See also", "for a week.\n\n- Keep moving.\n\nSee also");
    Document pack = pack();
    assertThat(pack.select("h2").eachText()).containsExactly("1. Neck pain");
    assertThat(pack.select(".changes del").eachText()).containsExactly("day or two.");
    assertThat(pack.select(".changes ins").text()).isEqualTo("week. Keep moving.");
    assertThat(pack.select(".changes .same").text()).contains("2 paragraphs unchanged");
    assertThat(pack.select(".text").text()).contains("Keep moving.").contains("What helps when");
    assertThat(kept()).hasSize(1);
  }

  @Test
  void committedTextIsFoundInTheHistoryAndNotKeptTwice() throws Exception {
    git("init", "-q");
    git("add", ".");
    git("-c", "user.name=n", "-c", "user.email=e", "commit", "-q", "-m", "first");
    approve();
    edit("a day or two", "a day or three");
    git("add", ".");
    git("-c", "user.name=n", "-c", "user.email=e", "commit", "-q", "-m", "second");
    assertThat(kept()).isEmpty();
    assertThat(pack().select(".changes del").eachText()).containsExactly("two.");
  }

  @Test
  void textThatNobodyKeptIsAdmitted() throws IOException {
    String record = "example.md:\n  by: sample-editor\n  date: 2025-06-01\n  hash: ";
    Files.writeString(
        folder.resolve("articles/.reviews.yaml"), record + "0".repeat(64) + "\n", UTF_8);
    assertThat(pack().text())
        .contains("Jo Specimen, Health writer approved it on 2025-06-01. The text of that day is")
        .contains("not kept anywhere; all of it is shown.");
  }

  @Test
  void packStandsAloneAndAnswersNothing() throws IOException {
    edit("reviewDate: 2025-06-01", "reviewDate: 2023-05-01");
    edit("Rest", "![A neck](images/picture.svg \"Seen from behind.\")\n\nRest");
    Files.copy(firstPicture(), folder.resolve("articles/images/picture.svg"));
    Document pack = pack();
    assertThat(pack.select("script, link, iframe, object")).isEmpty();
    assertThat(pack.select("[src]").eachAttr("src"))
        .hasSize(1)
        .allSatisfy(src -> assertThat(src).startsWith("data:image/svg+xml;base64,"));
    assertThat(pack.select("[href]").eachAttr("href"))
        .allSatisfy(href -> assertThat(href).matches("(#page-1|mailto:|https?://).*"));
    assertThat(pack.select("input[type=checkbox]")).hasSizeGreaterThan(10);
    assertThat(pack.select("[checked], [value]")).isEmpty();
    assertThat(pack.text()).doesNotContainIgnoringCase("score").contains("overdue");
    assertThat(pack.select("a[href^=mailto]").attr("href"))
        .startsWith("mailto:editor@example.org?subject=Review%20of%20Neck%20pain");
  }

  @Test
  void codeOfAnotherTextIsRefused() throws IOException {
    edit("reviewDate: 2025-06-01", "reviewDate: 2023-05-01");
    String code = pack().select(".code").text();
    assertThat(code).matches("([0-9a-f]{4}-){3}[0-9a-f]{4}");
    String text = Files.readString(article, UTF_8);
    edit("a day or two", "a day or three");
    Run refused = approve("--code", code);
    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("the code does not belong to the text of this page");
    assertThat(folder.resolve("articles/.reviews.yaml")).doesNotExist();
    Files.writeString(article, text, UTF_8);
    assertThat(approve("--code", code.toUpperCase(Locale.ROOT)).code()).isZero();
  }

  @Test
  void pageWithErrorsIsNamedAndLeftOut() throws IOException {
    edit("reviewDate: 2025-06-01", "reviewDate: 2023-05-01\nmystery: 1");
    Run run = site.run("reviews", "--pack", REVIEWER);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("articles/example.md has errors and is left out.");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void nobodyHasToReadWhatIsNotDue() {
    Run run = site.run("reviews", "--pack", "sample-editor", "--output", folder + "/pack.html");
    assertThat(run.err()).isEqualTo("Nothing is due for Jo Specimen.\n");
    assertThat(folder.resolve("pack.html")).doesNotExist();
    assertThat(site.run("reviews", "--pack", "sample-clinican").err()).contains("did you mean");
  }

  private Document pack() throws IOException {
    Path file = folder.resolve("pack.html");
    Run run = site.run("reviews", "--pack", REVIEWER, "--output", file.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo("Wrote " + file + " with 1 page for sample-clinician.\n");
    return Jsoup.parse(file, "UTF-8");
  }

  private Run approve(String... more) {
    List<String> command = new ArrayList<>(List.of("reviews", "--approve", "example.md"));
    command.addAll(List.of("--by", REVIEWER));
    command.addAll(List.of(more));
    return site.run(command.toArray(String[]::new));
  }

  private List<Path> kept() throws IOException {
    Path texts = folder.resolve("articles/.reviews");
    if (!Files.exists(texts)) {
      return List.of();
    }
    try (var files = Files.list(texts)) {
      return files.toList();
    }
  }

  private static Path firstPicture() {
    return Path.of("src/main/resources/starter/articles/images/neck-turn.svg");
  }

  private void git(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Process git = new ProcessBuilder(command).directory(folder.toFile()).inheritIO().start();
      assertThat(git.waitFor()).isZero();
    } catch (IOException e) {
      assumeThat(false).as("git is not installed").isTrue();
    }
  }

  private void edit(String from, String to) throws IOException {
    String text = Files.readString(article, UTF_8);
    assertThat(text).contains(from);
    Files.writeString(article, text.replace(from, to), UTF_8);
  }
}
