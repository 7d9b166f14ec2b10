package pamphlet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static pamphlet.check.TestPages.exercise;
import static pamphlet.check.TestPages.found;
import static pamphlet.check.TestPages.message;
import static pamphlet.check.TestPages.site;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExerciseRulesTest {
  @ParameterizedTest
  @CsvSource({"601,5,1", "5,101,1", "5,5,21", "5,0,1", "5,5,0", "-1,5,1"})
  void impossibleDoseIsReported(int hold, int repetitions, int sets) {
    assertThat(found(new DoseLimits(), exercise().dose(hold, repetitions, sets))).hasSize(1);
  }

  @Test
  void doseAtItsLimitsIsNotReported() {
    assertThat(found(new DoseLimits(), exercise().dose(600, 100, 20))).isEmpty();
    assertThat(found(new DoseLimits(), exercise().dose(0, 1, 1))).isEmpty();
  }

  @Test
  void stepsWithoutNumbersAreReportedAtTheirList() {
    assertThat(found(new ExerciseSteps(), exercise().list(3, false)))
        .containsExactly("EX012 10:1+1");
    assertThat(found(new ExerciseSteps(), exercise().step("Sit tall."))).isEmpty();
  }

  @Test
  void exerciseThatNoArticleShowsIsReported() {
    assertThat(found(new UnusedExercise(), site(exercise()))).containsExactly("EX013 2:8+4");
    assertThat(found(new UnusedExercise(), site(exercise().usedBy("b.md")))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hold for 10 seconds.",
        "Hold it for ten seconds.",
        "Hold for 10 to 15 seconds.",
        "Stay there for 1 minute.",
        "Repeat this 10 times.",
        "Repeat three times on each side."
      })
  void stepThatContradictsTheDoseIsReported(String step) {
    assertThat(found(new DoseInSteps(), exercise().step(step))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Hold for 5 seconds.",
        "Hold for five seconds.",
        "Hold for 3 to 8 seconds.",
        "Hold for 3-8 seconds.",
        "Repeat 5 times.",
        "Breathe out for 10 seconds.",
        "Hold for 10 seconds, later for 30 seconds.",
        "Hold for a few seconds."
      })
  void stepThatAgreesOrIsVagueIsNotReported(String step) {
    assertThat(found(new DoseInSteps(), exercise().step(step))).isEmpty();
  }

  @Test
  void contradictionIsPointedAt() {
    PageBuilder page = exercise().step("Sit tall.").step("Hold for 10 to 15 seconds.");
    assertThat(found(new DoseInSteps(), page)).containsExactly("EX014 11:10+16");
    assertThat(message(new DoseInSteps(), page))
        .isEqualTo("this step says 10 to 15 seconds and the dose says hold: 5s");
  }
}
