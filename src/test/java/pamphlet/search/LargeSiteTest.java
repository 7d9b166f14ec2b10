package pamphlet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a question costs a reader on a site of 10,000 articles. */
@Tag("browser")
class LargeSiteTest {
  private static final int FIRST_RESULT_MAX_BYTES = 150_000;

  @TempDir static Path folder;
  private static SearchFolder site;
  private static List<SearchDocument> pages;

  @BeforeAll
  static void writeSite() {
    pages = Samples.many(10_000).toList();
    site = new SearchFolder(folder, Samples.index(pages, Samples.english()));
  }

  @Test
  void aTitleIsFoundForLittle() throws IOException {
    String title = pages.get(4320).title();
    Document page = site.ask(title);
    assertThat(page.select(".search-group:not(.search-group-redflag) a").get(0).text())
        .isEqualTo(title);
    assertThat(weight(page)).isLessThan(FIRST_RESULT_MAX_BYTES);
  }

  @Test
  void commonWordsAreFoundForLittle() throws IOException {
    Document page = site.ask(Samples.word(1) + " " + Samples.word(3) + " " + Samples.word(9));
    assertThat(page.select(".search-group:not(.search-group-redflag) a")).hasSize(10);
    assertThat(weight(page)).isLessThan(FIRST_RESULT_MAX_BYTES);
  }

  @Test
  void aWrongSpellingIsFoundForLittle() throws IOException {
    String word = Samples.word(2500);
    Document page = site.ask(word.charAt(0) + word.substring(2));
    assertThat(page.select("[role=status]").text()).startsWith("No page has ");
    assertThat(page.select("a")).isNotEmpty();
    assertThat(weight(page)).isLessThan(FIRST_RESULT_MAX_BYTES);
  }

  // The compressed size of every script that the page has loaded, search and MiniSearch among them.
  private static int weight(Document page) throws IOException {
    int bytes = 0;
    for (Element script : page.select("script[src]:not([src=test.js])")) {
      bytes += gzipped(site.text(script.attr("src")));
    }
    return bytes;
  }

  private static int gzipped(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
