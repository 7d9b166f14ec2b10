package pamphlet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pamphlet.model.ReviewState;

/** The order and the words of an article, an exercise and their sheets. */
class ArticlePageTest {
  private final SampleSite sample = new SampleSite();

  @Test
  void partsOfAnArticleStandInTheirOrder() {
    String html = sample.render("neck-spasm.html");
    List<String> marks =
        List.of(
            "class=\"crumbs\"",
            "<h1>Neck spasm</h1>",
            "class=\"byline\"",
            "care-card care-card-emergency",
            "class=\"key-points\"",
            "class=\"contents\"",
            "<p>A spasm is sudden.</p>",
            "class=\"take-along\"",
            "class=\"related\"",
            "View all articles on Necks &amp; shoulders",
            "class=\"neighbours\"",
            "class=\"sources\"",
            "class=\"about\"",
            "class=\"disclaimer\"",
            "class=\"feedback\"");
    List<Integer> offsets = new ArrayList<>(marks.stream().map(html::indexOf).toList());
    assertThat(offsets).doesNotContain(-1).isSorted();
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of(".reviewer", "Medically reviewed by Alex Sample, MD (made-up person)"),
        Arguments.of(".byline", "Last reviewed May 11, 2026"),
        Arguments.of(".byline", "Next review due May 11, 2029"),
        Arguments.of(".byline time[datetime=2026-05-11]", "May 11, 2026"),
        Arguments.of("h2.care-card-title", "Emergency: Call 911 or go to an emergency room now"),
        Arguments.of(".care-card li", "a fever together with a stiff neck"),
        Arguments.of(".key-points li", "Most spasms ease within days."),
        Arguments.of(".contents ol ol a[href=#stress]", "Stress & strain"),
        Arguments.of(".lifted a[href=#red-flags]", "at the top of this page"),
        Arguments.of("figcaption", "The muscles of the neck from behind."),
        Arguments.of(".cards-exercise", "Neck tilt Hold for 5 seconds, 5 times on each side"),
        Arguments.of(".sources li", "Neck pain. A library, May 2024 (read 2026)"),
        Arguments.of(".about", "August 20, 2026, Wording: Shorter sentences."),
        Arguments.of(".about", "Conflicts of interest None declared"),
        Arguments.of(".about", "ICD-10 M62.838"),
        Arguments.of(".disclaimer", "In an emergency, call 911."),
        Arguments.of(".feedback a[href*=neck-spasm.html]", "Yes, tell us"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void articleSays(String selector, String text) {
    Document page = Jsoup.parse(sample.render("neck-spasm.html"));
    assertThat(page.select(selector).text()).contains(text);
  }

  @Test
  void datesFollowTheEdition() {
    sample.edition = "UK";
    assertThat(sample.render("neck-spasm.html"))
        .contains("<time datetime=\"2026-05-11\">11 May 2026</time>");
  }

  @Test
  void overduePageSaysSoAndNeedsNoClockForIt() {
    sample.spasmState = ReviewState.OVERDUE;
    assertThat(sample.render("neck-spasm.html"))
        .contains("This page is due for review.", "May 11, 2029")
        .doesNotContain("id=\"_age\"");
  }

  @Test
  void currentPageCarriesTheDayOfItsNextReviewForTheReadersClock() {
    Document page = Jsoup.parse(sample.render("neck-spasm.html"));
    assertThat(page.select("#_age[hidden]").attr("data-next-review")).isEqualTo("2029-05-11");
  }

  @Test
  void titleIsEscapedEverywhere() {
    sample.spasmTitle = "</script><script>alert(1)</script> & \"more\"";
    for (String path : List.of("neck-spasm.html", "a-z.html", "appointment/neck-spasm.html")) {
      String html = sample.render(path);
      assertThat(html).as(path).doesNotContain("<script>alert");
      assertThat(Jsoup.parse(html).text()).as(path).contains(sample.spasmTitle);
    }
  }

  @Test
  void structuredDataLeavesMadeUpReviewersOut() {
    Document page = Jsoup.parse(sample.render("neck-spasm.html"));
    assertThat(page.select("script[type=application/ld+json]").html())
        .contains("\"@type\":\"MedicalWebPage\"", "\"codeValue\":\"M62.838\"", "ICD-10-CM")
        .contains("\"audience\":\"https://schema.org/Patient\"")
        .doesNotContain("reviewedBy", "lastReviewed", "Alex");
  }

  @Test
  void structuredDataNamesRealReviewers() {
    sample.fictional = false;
    Document page = Jsoup.parse(sample.render("neck-spasm.html"));
    assertThat(page.select("script[type=application/ld+json]").html())
        .contains("\"lastReviewed\":\"2026-05-11\"")
        .contains("\"reviewedBy\":{\"@type\":\"Person\",\"name\":\"Alex Sample\"");
  }

  @Test
  void policyNamesTheStructuredDataByItsHash() {
    String html = sample.render("neck-spasm.html");
    String data = html.split("application/ld\\+json\">", 2)[1].split("</script>", 2)[0];
    byte[] digest = Hashes.sha256(data.getBytes(StandardCharsets.UTF_8));
    assertThat(html)
        .contains("script-src 'self' 'sha256-" + Base64.getEncoder().encodeToString(digest) + "'");
  }

  @Test
  void firstPictureLoadsAtOnceAndHasItsSize() {
    assertThat(sample.render("neck-spasm.html"))
        .contains(
            "<img src=\"images/neck.svg\" alt=\"The muscles of the neck\""
                + " width=\"640\" height=\"360\" decoding=\"async\">",
            "<img src=\"images/neck.svg\" alt=\"\""
                + " width=\"640\" height=\"360\" loading=\"lazy\" decoding=\"async\">");
  }

  @Test
  void exerciseShowsItsDoseInWordsAndAsData() {
    Document page = Jsoup.parse(sample.render("exercises/neck-tilt.html"));
    assertThat(page.getElementById("exercise-dose").dataset())
        .containsEntry("hold", "5")
        .containsEntry("repetitions", "5")
        .containsEntry("sets", "1")
        .containsEntry("sides", "each")
        .containsEntry("rest", "90");
    assertThat(page.getElementById("exercise-dose").text())
        .contains("5 times on each side", "1 set", "1 minute 30 seconds", "once a day");
    assertThat(page.select(".beside .stop-if li").text()).isEqualTo("tingling in an arm");
    assertThat(page.select("a[href=../neck-spasm.html]").text()).contains("Neck spasm");
  }

  @Test
  void includedRedFlagsAreShownOnThePageAndItsSheet() {
    assertThat(Jsoup.parse(sample.render("stiff-neck.html")).select(".care-card li").text())
        .contains("weakness in an arm or a leg");
    Document sheet = Jsoup.parse(sample.render("appointment/stiff-neck.html"));
    assertThat(sheet.select("fieldset label").text()).contains("weakness in an arm or a leg");
  }

  @Test
  void checklistNamesEachSignOnceWithItsPages() {
    Document page = Jsoup.parse(sample.render("red-flags.html"));
    assertThat(page.select("h1").text()).isEqualTo("Signs that need urgent help");
    assertThat(page.select("fieldset legend").text()).contains("Emergency: Call 911");
    assertThat(page.select("input[type=checkbox]")).hasSize(2);
    assertThat(page.select("#sign-limb-weakness a").eachText())
        .containsExactly("Neck spasm", "Stiff neck");
  }

  @Test
  void retiredPageSaysWhyAndLeadsOn() {
    Document page = Jsoup.parse(sample.render("old-advice.html"));
    assertThat(page.text()).contains("withdrawn", "The advice on collars was withdrawn.");
    assertThat(page.select(".card a").attr("href")).isEqualTo("neck-spasm.html");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void otherNamesLeadToTheirPage() {
    Document page = Jsoup.parse(sample.render("a-z.html"));
    assertThat(page.select("#letter-c + ul").text()).isEqualTo("Crick in the neck, see Neck spasm");
  }
}
