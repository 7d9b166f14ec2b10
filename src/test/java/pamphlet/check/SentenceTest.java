package pamphlet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static pamphlet.check.TestPages.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pamphlet.words.Word;
import pamphlet.words.Words;

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
    assertThat(Sentence.of(words(text))).hasSize(count);
  }

  /** The rule without its shortcut: every character may end a sentence. */
  @Test
  void marksWithinWordsEndNoSentence() {
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(24), 0, 13)
          .forEach(c -> text.append(" .!A.b1')\u2026 ,g".charAt(c)));
      Words words = words(text.toString());
      assertThat(Sentence.of(words)).isEqualTo(slowly(words));
    }
  }

  @Test
  void sentenceWithoutItsMarkIsNotComplete() {
    String text = "It hurts. You may have:";
    assertThat(Sentence.of(words(text)))
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
    assertThat(words(text)).extracting(Word::text).isEqualTo(List.of(words.split("\\|")));
  }

  private static List<Sentence> slowly(Words words) {
    String text = words.text();
    List<Sentence> sentences = new ArrayList<>();
    for (int start = 0, next = 0; start < text.length(); ) {
      int mark = Sentence.end(text, start, start, text.length());
      int end = mark < 0 ? text.length() : mark;
      int last = next;
      while (last < words.size() && words.start(last) < end) {
        last++;
      }
      Words own = words.part(next, last);
      if (!own.isEmpty()) {
        boolean complete = Sentence.isComplete(text, end);
        sentences.add(new Sentence(own.start(0), end, own, complete));
      }
      next += own.size();
      start = end;
    }
    return sentences;
  }
}
