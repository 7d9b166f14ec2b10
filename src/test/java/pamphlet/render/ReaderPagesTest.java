package pamphlet.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The pages that work with a script: search, timer, programme. */
class ReaderPagesTest {
  private final SampleSite sample = new SampleSite();

  private Document page(String address) {
    return Jsoup.parse(sample.render(address));
  }

  @Test
  void searchPageNamesFilesThatAreThere() {
    Document page = page("search.html");
    assertThat(page.select("#search-form[action=search.html] #search-input[name=q]")).hasSize(1);
    assertThat(sample.addresses())
        .contains(
            page.selectFirst("#search-results").attr("data-index"),
            page.selectFirst("#search-results").attr("data-minisearch"));
    assertThat(page.selectFirst("#search-results").attr("data-msg-count-other"))
        .isEqualTo("{0} pages for \u201c{1}\u201d");
  }

  @Test
  void indexHoldsListedPagesAndTheWordListsOfTheTheme() {
    assertThat(sample.render("search/index.js"))
        .contains("Neck spasm", "Neck tilt", "wryneck")
        .doesNotContain("Old advice");
  }

  @Test
  void licenceOfTheSearchEngineStays() {
    String address = page("search.html").selectFirst("#search-results").attr("data-minisearch");
    assertThat(sample.render(address)).startsWith("/*!").contains("Luca Ongaro");
  }

  @Test
  void timerIsHiddenWithoutScriptAndSaysItsPlan() {
    Document page = page("exercises/neck-tilt.html");
    assertThat(page.select("#_timer[hidden]")).hasSize(1);
    assertThat(page.select(".timer-plan").text())
        .startsWith("Hold for 5 seconds, 5 times on each side")
        .contains("5 seconds");
    assertThat(page.select(".timer-digits").attr("aria-live")).isEqualTo("off");
  }

  @Test
  void libraryOffersEachExerciseForTheProgramme() {
    Document library = page("exercises/index.html");
    assertThat(library.select("form[action=programme.html][method=get]")).hasSize(1);
    assertThat(library.select("input[name=e]").eachAttr("value"))
        .containsExactly("exercises/neck-tilt")
        .isEqualTo(
            page("exercises/programme.html").select("[data-exercise]").eachAttr("data-exercise"));
  }

  @Test
  void programmeHasAWeekOfBoxesAndTheSignsToStopAt() {
    Document item = page("exercises/programme.html");
    assertThat(item.select("[data-exercise] .week input")).hasSize(7);
    assertThat(item.select("[data-exercise] li").text()).isNotBlank();
    assertThat(item.select(".disclaimer").text()).contains("general information");
    assertThat(item.select("#_programme-none:not([hidden])").text()).contains("print its page");
  }
}
