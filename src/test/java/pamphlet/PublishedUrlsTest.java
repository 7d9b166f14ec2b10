package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Addresses that were published stay, whatever is renamed, withdrawn or deleted. */
class PublishedUrlsTest {
  private static final Path SITE = Path.of("src/test/resources/hosting/site");

  @TempDir private Path temp;

  private MiniSite site;

  @BeforeEach
  void copy() throws IOException {
    site = MiniSite.copy(SITE, temp.resolve("site"));
    Files.delete(site.root().resolve("articles/straße.md"));
  }

  @Test
  void buildForLookingRecordsNothing() {
    assertThat(site.build().code()).isZero();
    assertThat(urls()).doesNotExist();
  }

  @Test
  void buildForAHostRecordsEveryPageOnceAndSorted() throws IOException {
    MiniSite.Run run = site.build("--host", "plain");
    assertThat(run.err()).contains("new addresses → pamphlet.urls");
    List<String> lines = Files.readAllLines(urls());
    assertThat(lines)
        .isSorted()
        .doesNotHaveDuplicates()
        .contains("neck-pain.html", "sore-neck.html", "bed-rest.html", "people/sample.html")
        .doesNotContain("404.html", "pictures/neck.svg", "assets/copy.js", "sitemap.xml");
    assertThat(site.build("--host", "plain").err()).doesNotContain("pamphlet.urls");
  }

  @Test
  void buildWithDraftsRecordsNothing() {
    site.build("--host", "plain", "--drafts");
    assertThat(urls()).doesNotExist();
  }

  @Test
  void publicationRecords() throws IOException {
    MiniSite.Run run = site.run("publish", temp.resolve("www").toString());
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(Files.readAllLines(urls())).contains("neck-pain.html");
  }

  @Test
  void dryRunRecordsNothing() {
    site.run("publish", temp.resolve("www").toString(), "--dry-run");
    assertThat(urls()).doesNotExist();
  }

  @Test
  void renamedPageIsRefusedWithTheLineThatMendsIt() throws IOException {
    site.build("--host", "plain");
    rename("back-pain.md", "sore-back.md");
    MiniSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "error[OU031]: \"back-pain.html\" was published",
            "if articles/sore-back.md takes its place",
            "\"redirectFrom: [back-pain.html]\"",
            "nothing was written");
    Path article = site.root().resolve("articles/sore-back.md");
    String text = Files.readString(article);
    Files.writeString(
        article, text.replace("category:", "redirectFrom: [back-pain.html]\ncategory:"));
    assertThat(site.build().code()).isZero();
    assertThat(Files.readString(site.output().resolve("back-pain.html")))
        .contains("sore-back.html");
  }

  @Test
  void likeliestPageIsFoundByItsTitleWhenTheNameIsAnother() throws IOException {
    site.build("--host", "plain");
    rename("back-pain.md", "lumbago.md");
    assertThat(site.build().err()).contains("if articles/lumbago.md takes its place");
  }

  @Test
  void likeliestPageIsFoundByItsApprovedTextWithoutTheOldOutput() throws IOException {
    site.run("reviews", "--approve", "articles/back-pain.md", "--by", "sample");
    site.build("--host", "plain", "--output", temp.resolve("elsewhere").toString());
    rename("back-pain.md", "lumbago.md");
    assertThat(site.build().err()).contains("if articles/lumbago.md takes its place");
  }

  @Test
  void likeliestPageIsFoundInAnotherFolder() throws IOException {
    site.build("--host", "plain", "--output", temp.resolve("elsewhere").toString());
    Files.createDirectories(site.root().resolve("articles/spine"));
    rename("back-pain.md", "spine/back-pain.md");
    for (String name : List.of("neck-pain.md", "bed-rest.md")) {
      Path article = site.root().resolve("articles").resolve(name);
      Files.writeString(
          article, Files.readString(article).replace("spine/sore-back", "spine/back-pain"));
    }
    Path moved = site.root().resolve("articles/spine/back-pain.md");
    Files.writeString(moved, Files.readString(moved).replace("(neck-", "(../neck-"));
    assertThat(site.build().err())
        .contains("if articles/spine/back-pain.md takes its place")
        .doesNotContain("LK");
  }

  @Test
  void removedFormerAddressIsRefused() throws IOException {
    site.build("--host", "plain");
    Path article = site.root().resolve("articles/neck-pain.md");
    Files.writeString(article, Files.readString(article).replace("  - sore-neck.html\n", ""));
    assertThat(site.run("check").err())
        .contains("pamphlet.urls:", "error[OU031]", "under redirectFrom the line \"  - sore-neck");
  }

  @Test
  void draftOfAPublishedPageIsRefusedAndATombstoneIsNot() throws IOException {
    site.build("--host", "plain");
    Path article = site.root().resolve("articles/neck-pain.md");
    String text = Files.readString(article).replace("See [back pain](back-pain.md).", "");
    Path other = site.root().resolve("articles/back-pain.md");
    Files.writeString(other, Files.readString(other).replace("[neck pain](neck-pain.md)", "it"));
    Files.writeString(article, text.replace("category:", "status: draft\ncategory:"));
    assertThat(site.build().err()).contains("articles/neck-pain.md is a draft");
    Files.writeString(
        article, text.replace("category:", "status: retired\nnotice: Withdrawn.\ncategory:"));
    assertThat(site.build().code()).isZero();
  }

  @Test
  void madePagesLeadOnByThemselves() throws IOException {
    Path settings = site.root().resolve("pamphlet.yaml");
    site.build("--host", "plain");
    Files.writeString(urls(), Files.readString(urls()) + "people/former.html\n");
    MiniSite.Run run = site.build();
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("people/former.html is no more and leads to people/index.html");
    assertThat(Files.readString(site.output().resolve("people/former.html")))
        .contains("href=\"index.html\"");
    assertThat(settings).exists();
  }

  @Test
  void remainsOfAMergeAreRefused() throws IOException {
    Files.writeString(
        urls(), "<<<<<<< HEAD\nneck-pain.html\n=======\r\nbed-rest.html\n\n>>>>>>> b\n");
    assertThat(site.build().err())
        .contains("pamphlet.urls:1:1: error[OU032]", "pamphlet.urls:3:1", "pamphlet.urls:6:1")
        .doesNotContain("OU031");
  }

  private void rename(String from, String to) throws IOException {
    Path articles = site.root().resolve("articles");
    Files.move(articles.resolve(from), articles.resolve(to));
    for (String name : List.of("neck-pain.md", "bed-rest.md")) {
      Path article = articles.resolve(name);
      Files.writeString(article, Files.readString(article).replace(from, to));
    }
  }

  private Path urls() {
    return site.root().resolve("pamphlet.urls");
  }
}
