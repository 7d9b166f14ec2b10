package pamphlet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a reader sees who opens the search page from a disk. */
@Tag("browser")
class SearchPageTest {
  @TempDir Path folder;
  private SearchFolder site;

  @BeforeEach
  void writeSite() {
    site = new SearchFolder(folder, Samples.index(Samples.handful(), Samples.english()));
  }

  @Test
  void questionsFindTheRightPageFirst() {
    assertFirst(
        "neck pain", "Neck pain",
        "spasms", "Neck spasm",
        "diarhea", "Diarrhoea",
        "diarrhea", "Diarrhoea",
        "mening", "Meningitis",
        "what is a crick in the neck", "Neck spasm",
        "AS", "Ankylosing spondylitis",
        "trapped nerve", "Causes of neck pain at work",
        "radiculopathy", "Causes of neck pain at work",
        "radiculopaty", "Causes of neck pain at work",
        "torticollis", "Neck spasm",
        "xray", "Neck spasm",
        "parkinsons", "Parkinson’s disease",
        "naive", "Diarrhoea",
        "tilt head", "Neck tilt",
        "zzzzzz", "",
        "?!", "");
  }

  private void assertFirst(String... questionsAndTitles) {
    StringBuilder test = new StringBuilder();
    StringBuilder expected = new StringBuilder();
    for (int i = 0; i < questionsAndTitles.length; i += 2) {
      test.append(FIRST.formatted(Script.quote(questionsAndTitles[i])));
      expected.append(questionsAndTitles[i]).append(" → ").append(questionsAndTitles[i + 1]);
      expected.append('\n');
    }
    assertThat(String.join("\n", site.run(test.toString())) + "\n").isEqualTo(expected.toString());
  }

  private static final String FIRST =
      """
      await (async (question) => {
        const { pages } = await pamphletSearch.ask(index, question);
        const [record] = await index.records(pages.slice(0, 1));
        say(question + ' → ' + (record ? record[1] : ''));
      })(%s);
      """;

  @Test
  void signsStandFirstThenTypesInTheirOrder() {
    Document page = site.ask("neck");
    assertThat(page.select("#search-results h2").eachText())
        .containsExactly("Signs", "Articles", "Exercises");
    assertThat(page.select("[role=status]").text()).isEqualTo("5 results for neck");
    assertThat(page.select("#search-input").val()).isEmpty();
    assertThat(page.select("section[aria-labelledby=search-group-exercise] a").attr("href"))
        .isEqualTo("neck-tilt.html");
  }

  @Test
  void aSignOfSeveralPagesIsShownOnceAndLeadsToItsPlace() {
    Element signs = site.ask("stiff neck fever").selectFirst(".search-group-redflag");
    assertThat(signs.select("a").eachText()).containsExactly("a fever together with a stiff neck");
    assertThat(signs.select("a").attr("href")).isEqualTo("neck-spasm.html#fever-stiff-neck");
    assertThat(signs.select(".search-meta").text()).startsWith("Emergency · ");
  }

  @Test
  void anotherSpellingIsSaid() {
    Document page = site.ask("diarhea");
    assertThat(page.select("[role=status]").text())
        .isEqualTo("No page has diarhea. 1 result for diarhea");
  }

  @Test
  void nothingFoundIsSaid() {
    Document page = site.ask("zzzzzz");
    assertThat(page.select("[role=status]").text()).isEqualTo("Nothing for zzzzzz.");
    assertThat(page.select("#search-results a")).isEmpty();
  }

  @Test
  void aMissingIndexIsSaid() {
    Document page = new SearchFolder(folder.resolve("empty"), List.of()).ask("neck");
    assertThat(page.select("[role=status]").text()).isEqualTo("No index.");
  }

  @Test
  void wordsOfPagesNeverBecomeHtml() {
    SearchDocument page = Samples.article("Neck <img src=x onerror=alert(1)>", "");
    SearchFolder hostile =
        new SearchFolder(
            folder.resolve("hostile"), Samples.index(List.of(page), Samples.english()));
    Document shown = hostile.ask("neck");
    assertThat(shown.select("#search-results a").text()).isEqualTo(page.title());
    assertThat(shown.select("#search-results img")).isEmpty();
  }

  @Test
  void typingSearchesAndArrowsWalkThroughTheResults() {
    Document page =
        site.askThen(
            "",
            """
            const input = document.getElementById('search-input');
            const press = (key) => document.activeElement.dispatchEvent(
              new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
            input.focus();
            input.value = 'mening';
            input.dispatchEvent(new Event('input', { bubbles: true }));
            setTimeout(() => {
              const seen = [];
              for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Escape']) {
                press(key);
                seen.push(document.activeElement.textContent || document.activeElement.id);
              }
              document.body.dataset.seen = seen.join(', ');
            }, 3000);
            """);
    assertThat(page.body().attr("data-seen"))
        .isEqualTo("Meningitis, Meningitis, search-input, search-input");
  }
}
