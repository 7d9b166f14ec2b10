package pamphlet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  @Test
  void wordsThatPushOutEachOtherStayWhatTheyAre() {
    Vocabulary vocabulary = new Vocabulary();
    Random random = new Random(8);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder word = new StringBuilder();
      int length = 1 + random.nextInt(i % 2 == 0 ? 4 : 40);
      // The last letter has the lower byte of the first.
      random.ints(length, 0, 7).forEach(c -> word.append("aeNt7\u00E9\u0161".charAt(c)));
      String text = "a " + word + " b";
      assertThat(vocabulary.spelling(text, 2, text.length() - 2))
          .isEqualTo(Spelling.of(word.toString()));
    }
  }

  @Test
  void wordIsWorkedOutOnce() {
    Vocabulary vocabulary = new Vocabulary();
    assertThat(Word.of("neck, neck", vocabulary)).hasSize(2);
    assertThat(vocabulary.spelling("neck", 0, 4)).isSameAs(vocabulary.spelling("a neck", 2, 6));
  }

  @Test
  void lettersAreThoseOfJava() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertThat(Letters.isLetterOrDigit(c)).isEqualTo(Character.isLetterOrDigit(c));
    }
  }
}
