package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.browser.check.BuiltSite;
import pamphlet.browser.check.LinkWalk;

/** A site with more articles than a page of a list holds. */
class LongListsTest {
  private static final int ARTICLES = 850;

  @TempDir static Path folder;
  private static MiniSite site;

  @BeforeAll
  static void build() throws IOException {
    site = new MiniSite(folder);
    Files.copy(MiniSite.ALL.resolve("pamphlet.yaml"), folder.resolve("pamphlet.yaml"));
    Path articles = Files.createDirectory(folder.resolve("articles"));
    for (int i = 0; i < ARTICLES; i++) {
      Files.writeString(articles.resolve("a" + i + ".md"), article(i));
    }
    MiniSite.Run run = site.build("--base-url", "https://example.org/");
    assertThat(run.code()).as(run.err()).isZero();
  }

  @Test
  void everyLinkLeadsSomewhereAndEveryPageIsReached() throws IOException {
    assertThat(LinkWalk.findings(BuiltSite.read(site.output())))
        // A server shows that page at any depth, so its links start at the root.
        .filteredOn(finding -> !finding.toString().contains("404.html"))
        .isEmpty();
  }

  @Test
  void everyNameStandsOnceInTheAToZ() throws IOException {
    List<String> names = new ArrayList<>();
    for (String page : List.of("a-z.html", "a-z/2.html", "a-z/3.html")) {
      names.addAll(read(page).select(".letter a").eachText());
    }
    assertThat(names).hasSize(ARTICLES).doesNotHaveDuplicates();
    assertThat(names.subList(0, 2)).containsExactly("A topic 0", "A topic 102");
    assertThat(site.output().resolve("a-z/4.html")).doesNotExist();
  }

  @Test
  void lettersLeadToTheirPage() throws IOException {
    assertThat(read("a-z/2.html").select(".letters a").eachAttr("href"))
        .contains("../a-z.html#letter-a", "#letter-i", "3.html#letter-q");
  }

  @Test
  void aPageSaysWhereItIsAndLeadsOn() throws IOException {
    Document page = read("categories/bones/2.html");
    assertThat(page.title()).startsWith("Bones, joints and muscles, page 2 of 3 |");
    assertThat(page.select("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/categories/bones/2.html");
    assertThat(page.select(".pager a[rel=prev]").attr("href")).isEqualTo("../bones.html");
    assertThat(page.select(".pager a[rel=next]").attr("href")).isEqualTo("3.html");
    assertThat(page.select(".pager a[aria-current=page]").eachText()).containsExactly("Page 2");
    assertThat(page.select(".card")).hasSize(400);
  }

  @Test
  void listsOfPeopleAreCutToo() throws IOException {
    assertThat(read("people/sample/3.html").select(".card")).hasSize(ARTICLES - 2 * 400);
  }

  @Test
  void belowTheSearchFormTheLettersAreEnough() throws IOException {
    Document search = read("search.html");
    assertThat(search.select("#search-fallback .letters a").eachAttr("href"))
        .contains("a-z.html#letter-a", "a-z/3.html#letter-q");
    assertThat(search.select(".letter")).isEmpty();
  }

  @Test
  void theAddressesOfFurtherPagesAreKept(@TempDir Path other) throws IOException {
    MiniSite small = new MiniSite(other);
    Files.copy(MiniSite.ALL.resolve("pamphlet.yaml"), other.resolve("pamphlet.yaml"));
    Path taken = other.resolve("articles/a-z/2.md");
    Files.createDirectories(taken.getParent());
    Files.writeString(taken, article(1));
    MiniSite.Run run = small.build();
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("LK007").contains("a further page of a long list");
  }

  private static Document read(String page) throws IOException {
    return Jsoup.parse(Files.readString(site.output().resolve(page), StandardCharsets.UTF_8));
  }

  /** Titles of 17 letters in turn. */
  private static String article(int number) {
    char letter = (char) ('A' + number % 17);
    return """
        ---
        title: %s topic %d
        summary: What helps with topic %d.
        category: bones
        reviewer: sample
        reviewDate: 2025-11-03
        disclaimer: standard
        ---

        Rest your neck for a day or two.
        """
        .formatted(letter, number, number);
  }
}
