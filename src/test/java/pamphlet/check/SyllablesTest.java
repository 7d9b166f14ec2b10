package pamphlet.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SyllablesTest {
  @ParameterizedTest
  @CsvSource({
    "1, neck the eye eyes tired aches used caused stretched times knees breathe queue build hour",
    "2, muscle spasm headaches doctor movement careful safely patient science react being layer",
    "2, people technique needed watches couldn't isn't doesn't fatigue surgeon rhythm lying every",
    "3, medicine hospital injury exercise nausea area audience completely serious",
    "3, physician religion equipment nucleus museum video several animal measurement radius",
    "4, meningitis dystonia emergency experience temperature immediate bacteria situation diarrhoea",
    "5, paracetamol immediately inflammatory hyaluronic",
    "6, physiotherapy physiotherapist radiculopathy acetaminophen",
    "7, anti-inflammatory",
  })
  void syllablesAreCounted(int count, String words) {
    assertThat(words.split(" "))
        .allSatisfy(word -> assertThat(Syllables.of(word)).isEqualTo(count));
  }

  @Test
  void figuresAndAbbreviationsAreOneSyllable() {
    assertThat(TestPages.words("1,500 MRI NSAIDs"))
        .extracting(word -> WordMarks.syllables(word.spelling().marks()))
        .containsExactly(1, 1, 1);
  }
}
