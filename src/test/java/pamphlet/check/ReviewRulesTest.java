package pamphlet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static pamphlet.check.TestPages.article;
import static pamphlet.check.TestPages.found;
import static pamphlet.check.TestPages.page;
import static pamphlet.check.TestPages.settings;
import static pamphlet.check.TestPages.site;

import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import pamphlet.model.CheckSettings.Profile;
import pamphlet.model.Diagnostic;
import pamphlet.model.ReviewPolicy;
import pamphlet.model.Severity;
import pamphlet.model.Status;

class ReviewRulesTest {
  @Test
  void reviewDateInTheFutureIsAnError() {
    List<Diagnostic> found =
        new ReviewInFuture().check(site(article().reviewed("2026-06-02").nextReview("2027-01-01")));
    assertThat(found).extracting(TestPages::brief).containsExactly("RV010 6:20+10");
    assertThat(found.get(0).severity()).isEqualTo(Severity.ERROR);
    assertThat(found.get(0).message())
        .isEqualTo("review date 2026-06-02 is after today, 2026-06-01");
  }

  @Test
  void reviewOfTodayIsNoFuture() {
    assertThat(found(new ReviewInFuture(), site(article().reviewed("2026-06-01")))).isEmpty();
  }

  @Test
  void dueReviewIsAWarning() {
    List<Diagnostic> found = new ReviewDue().check(site(article().reviewed("2023-06-02")));
    assertThat(found).extracting(TestPages::brief).containsExactly("RV011 6:20+10");
    assertThat(found.get(0).message()).isEqualTo("the next review is due on 2026-06-02, in 1 day");
    assertThat(found.get(0).help()).contains("Robin Reviewer");
  }

  @Test
  void overdueReviewIsAWarningUnlessThePolicySaysThatItFails() {
    PageBuilder overdue = article().reviewed("2023-05-22");
    ReviewPolicy strict = new ReviewPolicy(Period.ofYears(3), Period.ofDays(90), true);
    Diagnostic warning = new ReviewDue().check(site(overdue)).get(0);
    Diagnostic error =
        new ReviewDue().check(site(settings(Profile.NEUTRAL, strict), List.of(), overdue)).get(0);
    assertThat(warning.severity()).isEqualTo(Severity.WARNING);
    assertThat(warning.message()).isEqualTo("the review was due on 2026-05-22, 10 days ago");
    assertThat(error.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void currentAndExemptPagesAreNotDue() {
    assertThat(found(new ReviewDue(), site(article()))).isEmpty();
    assertThat(found(new ReviewDue(), site(page().reviewed("2001-01-01")))).isEmpty();
  }

  @Test
  void authorWhoReviewedIsReportedByKeyAndByName() {
    assertThat(found(new OwnReview(), article().author("reviewer")))
        .containsExactly("RV013 5:20+10");
    assertThat(found(new OwnReview(), article().author("Robin Reviewer"))).hasSize(1);
    assertThat(found(new OwnReview(), article().author("somebody"))).isEmpty();
  }

  @Test
  void reviewerWithoutCredentialsAndConflictsIsReportedOnce() {
    List<String> found =
        found(
            new ReviewerRegister(),
            site(article().reviewer("bare"), article().reviewer("bare").source("b.md")));
    assertThat(found).containsExactly("RV014 40:3+4", "RV015 40:3+4");
  }

  @Test
  void personWhoReviewsNothingIsNotReported() {
    assertThat(found(new ReviewerRegister(), site(article()))).isEmpty();
  }

  @Test
  void nextReviewBeyondThePolicyIsReported() {
    assertThat(found(new ReviewInterval(), article().nextReview("2029-01-02")))
        .containsExactly("RV016 7:20+10");
    assertThat(found(new ReviewInterval(), article().nextReview("2029-01-01"))).isEmpty();
  }

  @Test
  void sourceWithoutDayOfConsultationIsReported() {
    assertThat(found(new SourceDates(), article().cites("2020", null)))
        .containsExactly("RV017 8:5+9");
  }

  @Test
  void sourceNotReadForThisReviewIsReported() {
    assertThat(found(new SourceDates(), article().cites("2020", "2022-12-31")))
        .containsExactly("RV018 8:5+9");
    assertThat(found(new SourceDates(), article().cites("2020", "2023-01-01"))).isEmpty();
  }

  @Test
  void sourceNewerThanTheReviewIsReported() {
    assertThat(found(new SourceDates(), article().cites("2026-02", "2026-03-01")))
        .containsExactly("RV019 8:5+9");
  }

  @Test
  void yearThatMayLieBeforeTheReviewIsNotReported() {
    assertThat(found(new SourceDates(), article().reviewed("2026-01-15").cites("2026", "2026")))
        .isEmpty();
  }

  @Test
  void articleWithoutSourcesIsReportedAndAPageIsNot() {
    assertThat(found(new NoSources(), article())).containsExactly("RV020 1:1+3");
    assertThat(found(new NoSources(), page())).isEmpty();
    assertThat(found(new NoSources(), article().status(Status.DRAFT))).isEmpty();
  }
}
