package pamphlet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceTest {
  @ParameterizedTest
  @CsvSource({
    "2, 'It hurts. It stops.'",
    "2, 'Does it hurt? Yes!'",
    "2, 'He said \"ouch.\" Then it stopped.'",
    "2, 'It hurts (a lot). It stops.'",
    "1, 'Take 1.5 tablets.'",
    "1, 'See Dr. Smith today.'",
    "1, 'Take fruit, e.g. Apples or pears.'",
    "1, 'Come at 5 p.m. on Monday.'",
    "1, 'Ask John Q. Smith.'",
    "2, 'Take vitamin C. It helps.'",
    "3, 'Is it? No. It stops there.'",
    "1, 'See no. 5 below.'",
    "1, 'Wait ... and see.'",
    "1, 'It costs 5 U.S. dollars.'",
  })
  void sentencesAreCounted(int count, String text) {

    assertThat(Sentence.of(text, Word.of(text))).hasSize(count);
  }

  @Test
  void sentenceWithoutItsMarkIsNotComplete() {
    String text = "It hurts. You may have:";
    assertThat(Sentence.of(text, Word.of(text)))
        .extracting(Sentence::isComplete)
        .containsExactly(true, false);
  }

  @ParameterizedTest
  @CsvSource({
    "don't,don't",
    "over-the-counter,over-the-counter",
    "'1,500.5 mg','1,500.5|mg'",
    "'e.g. U.S.','e.g|U.S'",
    "A&E,A&E",
    "'either/or','either|or'",
    "'neck’s end.','neck’s|end'",
  })
  void wordsAreFound(String text, String words) {
    assertThat(Word.of(text)).extracting(Word::text).isEqualTo(List.of(words.split("\\|")));
  }
}
