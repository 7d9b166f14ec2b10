package pamphlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pamphlet.MiniSite.Run;

/** Runs {@code pamphlet reviews} on the small site of the catalogue. */
class ReviewsCommandTest {
  private static final Path MODEL = Path.of("src/test/resources/small-site");

  @TempDir Path folder;
  private MiniSite site;
  private Path article;
  private Path record;

  @BeforeEach
  void copySite() throws IOException {
    site = MiniSite.copy(MODEL, folder);
    article = folder.resolve("articles/example.md");
    record = folder.resolve("articles/.reviews.yaml");
  }

  @Test
  void approvedPageIsReportedOnceItsTextIsEdited() throws IOException {
    assertThat(approve().code()).isZero();
    assertThat(site.run("check").err()).doesNotContain("RV021");
    edit("a day or two", "a day or three");
    assertThat(site.run("check").err())
        .contains("articles/example.md:6:13: warning[RV021]")
        .contains("the text was edited after Alex Sample approved it on 2026-06-01");
    assertThat(approve().code()).isZero();
    assertThat(site.run("check").err()).doesNotContain("RV021");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title: Neck pain | title: 'Neck pain' | false",
        "title: Neck pain | title: Neck ache | true",
        "summary: What helps when | summary: What helps if | true",
        "reviewDate: 2025-06-01 | reviewDate: 2025-06-02 | false",
        "sources: | tags: [neck]\\nsources: | false",
        "sources: | keyPoints: [Rest.]\\nsources: | true",
        "two. See | two.  \\nSee | true",
        "(other.md). | (other.md).\\n\\n\\n | false",
      })
  void onlyWhatAClinicianApprovesCounts(String from, String to, boolean isEdit) throws IOException {
    approve();
    edit(from, to.replace("\\n", "\n"));
    assertThat(site.run("check").err().contains("RV021")).isEqualTo(isEdit);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void recordCanBeReadByWhoeverReadsTheArticles() throws IOException {
    approve();
    assertThat(Files.getPosixFilePermissions(record))
        .isEqualTo(Files.getPosixFilePermissions(article));
  }

  @Test
  void windowsLineEndsAreNoEdit() throws IOException {
    approve();
    Files.writeString(article, Files.readString(article, UTF_8).replace("\n", "\r\n"), UTF_8);
    assertThat(site.run("check").err()).doesNotContain("RV021");
  }

  @Test
  void approvalLeavesEverythingElseInTheRecordAsItIs() throws IOException {
    String before =
        "# ours\r\n'example.md': {hash: \""
            + "0".repeat(64)
            + "\", date: 2025-06-01, # old\r\n"
            + "  by: sample-editor}\r\n\r\nother.md:\r\n  by:   sample-editor\r\n"
            + "  date: 2025-01-01\r\n  hash: "
            + "1".repeat(64);
    Files.writeString(record, before, UTF_8);
    String text = Files.readString(article, UTF_8);
    approve();
    String after = Files.readString(record, UTF_8);
    assertThat(after.replaceFirst("[0-9a-f]{64}", "0".repeat(64)))
        .isEqualTo(
            before
                .replace("\"" + "0".repeat(64) + "\"", "0".repeat(64))
                .replace("2025-06-01, # old", "2026-06-01, # old")
                .replace("by: sample-editor}", "by: sample-clinician}"));
    site.run("reviews", "--approve", "exercises/neck-tilt.md", "--by", "sample-clinician");
    assertThat(Files.readString(record, UTF_8))
        .startsWith(after + "\r\nexercises/neck-tilt.md:\r\n  by: sample-clinician\r\n");
    assertThat(Files.readString(article, UTF_8)).isEqualTo(text);
  }

  @Test
  void approvalTellsWhatToWriteIntoTheArticle() {
    assertThat(approve().out())
        .isEqualTo(
            """
            Alex Sample approved articles/example.md on 2026-06-01.
            Now write in the article, so that readers see it:
              reviewer: sample-clinician
              reviewDate: 2026-06-01
            """);
    assertThat(
            site.run(
                    "reviews",
                    "--approve",
                    "example.md",
                    "--by",
                    "sample-clinician",
                    "--date",
                    "2025-06-01")
                .out())
        .isEqualTo("Alex Sample approved articles/example.md on 2025-06-01.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--approve exampel.md --by sample-clinician | did you mean \"example.md\"?",
        "--approve ../x.md --by sample-clinician | there is no page ../x.md",
        "--approve example.md --by sample-clinican | did you mean \"sample-clinician\"?",
        "--approve example.md --by sample-editor --date 2026-06-02 | cannot be in the future",
        "--approve example.md | needs --by PERSON",
        "--by person | groups by reviewer or category",
        "--date 2026-01-01 | name the page with --approve",
      })
  void wrongUsageWritesNothing(String arguments, String message) {
    Run run = site.run(("reviews " + arguments).split(" "));
    assertThat(run.err()).contains(message);
    assertThat(run.code()).isEqualTo(2);
    assertThat(record).doesNotExist();
  }

  @Test
  void pageWithErrorsIsNotApproved() throws IOException {
    edit("reviewDate: 2025-06-01", "reviewDate: 2026-06-02");
    Run run = approve();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("RV010").contains("Nothing was recorded");
    assertThat(record).doesNotExist();
  }

  @Test
  void recordIsReadAsStrictlyAsTheSettings() throws IOException {
    Files.writeString(
        record,
        "example.md:\n  by: sample-clinican\n  date: 2025-6-1\n  hsah: 12\n../x.md:\n  by: nobody\n",
        UTF_8);
    assertThat(site.run("check").err())
        .contains("articles/.reviews.yaml:2:7: error[CF024]")
        .contains("articles/.reviews.yaml:3:9: error[CF017]")
        .contains("articles/.reviews.yaml:4:3: error[CF012]")
        .contains("articles/.reviews.yaml:5:1: error[CF025]")
        .contains("did you mean \"hash\"?");
  }

  @Test
  void listNamesEachConcern() throws IOException {
    approve();
    edit("a day or two", "a day or three");
    edit("reviewDate: 2025-06-01", "reviewDate: 2023-05-01");
    Path other = folder.resolve("articles/other.md");
    Files.writeString(
        other,
        Files.readString(other, UTF_8)
            .replaceFirst("reviewDate: .*", "status: draft")
            .replaceFirst("title: .*", "title: '=1+1, \"quoted\"'"),
        UTF_8);
    assertThat(site.run("reviews").out())
        .contains("Overdue (1)\n  articles/example.md  due 2026-05-01, 31 days ago, edited since")
        .contains("Edited since review (1)")
        .contains("Unreviewed (1)\n  articles/other.md  never reviewed")
        .contains("1 overdue, 1 edited since review, 0 due soon, 1 unreviewed");
    assertThat(site.run("reviews", "--by", "reviewer").out()).contains("Alex Sample, MD (");
    assertThat(site.run("reviews", "--format", "csv").out())
        .startsWith("file,title,category,reviewer,reviewed,next review,state\r\n")
        .contains(
            "articles/other.md,\"'=1+1, \"\"quoted\"\"\",Neck,\"Alex Sample, MD\",,,unreviewed\r\n");
    assertThat(site.run("reviews", "--format", "json").out())
        .contains("\"nextReview\": \"2026-05-01\"")
        .contains("\"state\": \"overdue edited\"");
  }

  private Run approve() {
    return site.run("reviews", "--approve", article.toString(), "--by", "sample-clinician");
  }

  private void edit(String from, String to) throws IOException {
    String text = Files.readString(article, UTF_8);
    assertThat(text).contains(from);
    Files.writeString(article, text.replace(from, to), UTF_8);
  }
}
