package pamphlet.report.reviews;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.model.SourcePath;

class ReviewFormatsTest {
  private static final String LONG =
      "Éxercises; with, commas \\ and <tags> that go on for much longer than one line of text 😀";

  @Test
  void calendarHasOneEventForEachPageWithADay() {
    String calendar = ReviewCalendar.of(list("2025-06-01"));
    assertThat(calendar)
        .contains("DTSTAMP:20250601T000000Z\r\n")
        .contains("DTSTART;VALUE=DATE:20280601\r\nDTEND;VALUE=DATE:20280602\r\n")
        .containsOnlyOnce("BEGIN:VEVENT");
    assertThat(unfolded(calendar))
        .contains(
            "SUMMARY:Review due: Éxercises\\; with\\, commas \\\\ and <tags> that go on for much"
                + " longer than one line of text 😀\r\n");
  }

  @Test
  void calendarLinesAreFoldedBetweenCharacters() {
    String calendar = ReviewCalendar.of(list("2025-06-01"));
    assertThat(calendar.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75))
        .allSatisfy(line -> assertThat(line).doesNotContain("\n"));
  }

  @Test
  void eventKeepsItsUidWhenThePageIsReviewed() {
    assertThat(uid(list("2026-03-01"))).isEqualTo(uid(list("2025-06-01")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1"})
  void spreadsheetFormulaIsText(String text) {
    assertThat(ReviewCsv.field(text)).isEqualTo("'" + text);
  }

  @Test
  void pageNeedsNothingElseAndEscapesWhatAuthorsWrote() {
    Document page = Jsoup.parse(ReviewPage.of(list("2025-06-01")));
    assertThat(page.select("script, link, img, [src], [href]")).isEmpty();
    assertThat(page.select("tbody th").get(1).ownText()).isEqualTo(LONG);
    assertThat(page.select("svg circle")).hasSize(1);
    assertThat(page.select("svg text").eachText()).contains("today", "2026", "2027", "2028");
  }

  @Test
  void siteWithoutPagesHasNoChart() {
    ReviewList empty = new ReviewList("Site", LocalDate.of(2026, 6, 1), List.of());
    assertThat(ReviewPage.of(empty)).doesNotContain("<svg").contains("Overdue: 0");
    assertThat(ReviewCalendar.of(empty)).doesNotContain("VEVENT");
  }

  private static ReviewList list(String reviewed) {
    LocalDate day = LocalDate.parse(reviewed);
    ReviewItem draft =
        new ReviewItem(
            new SourcePath("draft.md"),
            "Draft",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(Concern.UNREVIEWED));
    ReviewItem page =
        new ReviewItem(
            new SourcePath("exercises/long.md"),
            LONG,
            Optional.of("Neck"),
            Optional.of("Alex Sample, MD"),
            Optional.of(day),
            Optional.of(day.plusYears(3)),
            Set.of());
    return new ReviewList("Site", LocalDate.of(2026, 6, 1), List.of(draft, page));
  }

  private static String uid(ReviewList list) {
    return ReviewCalendar.of(list)
        .lines()
        .filter(l -> l.startsWith("UID:"))
        .findFirst()
        .orElseThrow();
  }

  private static String unfolded(String calendar) {
    return calendar.replace("\r\n ", "");
  }
}
