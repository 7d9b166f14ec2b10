package pamphlet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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

    assertThat(Sentence.of(text, Word.of(text, new Vocabulary()))).hasSize(count);
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
      List<Word> words = Word.of(text.toString(), new Vocabulary());
      assertThat(Sentence.of(text.toString(), words)).isEqualTo(slowly(text.toString(), words));
    }
  }

  @Test
  void sentenceWithoutItsMarkIsNotComplete() {
    String text = "It hurts. You may have:";
    assertThat(Sentence.of(text, Word.of(text, new Vocabulary())))
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
    assertThat(Word.of(text, new Vocabulary()))
        .extracting(Word::text)
        .isEqualTo(List.of(words.split("\\|")));
  }

  private static List<Sentence> slowly(String text, List<Word> words) {
    List<Sentence> sentences = new ArrayList<>();
    for (int start = 0, next = 0; start < text.length(); ) {
      int mark = Sentence.end(text, start, start, text.length());
      int end = mark < 0 ? text.length() : mark;
      List<Word> own = words.stream().skip(next).filter(word -> word.start() < end).toList();
      if (!own.isEmpty()) {
        boolean complete = Sentence.isComplete(text, end);
        sentences.add(new Sentence(own.get(0).start(), end, own, complete));
      }
      next += own.size();
      start = end;
    }
    return sentences;
  }
}
