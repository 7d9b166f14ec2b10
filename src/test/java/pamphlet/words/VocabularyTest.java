package pamphlet.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  /** A marker that tells words apart. */
  private static final Marker MARKER =
      (text, lower) -> (text.hashCode() ^ lower.hashCode()) & Integer.MAX_VALUE;

  @Test
  void wordsThatPushOutEachOtherStayWhatTheyAre() {
    WordCutter cutter = new WordCutter(new Vocabulary(MARKER));
    Random random = new Random(8);
    for (int i = 0; i < 50_000; i++) {
      StringBuilder letters = new StringBuilder();
      int length = 1 + random.nextInt(i % 2 == 0 ? 4 : 40);
      // The last letter has the lower byte of the first.
      random.ints(length, 0, 7).forEach(c -> letters.append("aeNt7\u00E9\u0161".charAt(c)));
      String word = letters.toString();
      Words words = cutter.cut("a " + word + " b");
      assertThat(words).extracting(Word::text).containsExactly("a", word, "b");
      assertThat(words.marks(1)).isEqualTo(MARKER.marks(word, Spelling.lower(word)));
    }
  }

  @Test
  void wordIsWorkedOutOnce() {
    WordCutter cutter = new WordCutter(new Vocabulary(Marker.NONE));
    Words first = cutter.cut("neck, neck");
    assertThat(first.spelling(0)).isSameAs(first.spelling(1));
    assertThat(cutter.cut("a neck").spelling(1)).isSameAs(first.spelling(0));
  }

  @Test
  void wideLetterIsNotTakenForTwoNarrowOnes() {
    // Its upper byte runs over into the letter before it.
    Words words = new WordCutter(new Vocabulary(MARKER)).cut("c\u0161 ba c\u0161");
    assertThat(words).extracting(Word::text).containsExactly("c\u0161", "ba", "c\u0161");
    assertThat(last("c\u0161")).isEqualTo(last("ba"));
  }

  @Test
  void wordsThatAreMetOncePushOutNone() {
    WordCutter cutter = new WordCutter(new Vocabulary(Marker.NONE));
    Spelling neck = cutter.cut("neck").spelling(0);
    for (int i = 0; i < 100_000; i++) {
      cutter.cut("" + i);
    }
    assertThat(cutter.cut("neck").spelling(0)).isSameAs(neck);
  }

  @Test
  void wordThatComesAgainFindsRoomAmongOthers() {
    WordCutter cutter = new WordCutter(new Vocabulary(Marker.NONE));
    for (int i = 0; i < 100_000; i++) {
      cutter.cut("" + i);
    }
    cutter.cut("neck, neck");
    assertThat(cutter.cut("neck").spelling(0)).isSameAs(cutter.cut("neck").spelling(0));
  }

  @Test
  void wordTooLongToBeKeptIsTheSameEachTime() {
    String endless = "x".repeat(40);
    Words words = new WordCutter(new Vocabulary(Marker.NONE)).cut(endless + " " + endless);
    assertThat(words).extracting(Word::text).containsExactly(endless, endless);
    assertThat(words.spelling(0)).isNotSameAs(words.spelling(1));
  }

  @Test
  void longWordsAreToldApartByTheirBeginnings() {
    String ending = "abcdefghijklmnop";
    Words words = new WordCutter(new Vocabulary(MARKER)).cut("x" + ending + " y" + ending);
    assertThat(numbers("x" + ending)).isEqualTo(numbers("y" + ending));
    assertThat(numbers("x" + ending)).isNotEqualTo(numbers(ending));
    assertThat(words).extracting(Word::text).containsExactly("x" + ending, "y" + ending);
  }

  private static long last(String word) {
    return numbers(word).get(0);
  }

  private static List<Long> numbers(String word) {
    WordScanner scanner = new WordScanner();
    scanner.open(word);
    assertThat(scanner.next()).isTrue();
    return List.of(scanner.last(), scanner.before());
  }

  @Test
  void lettersAreThoseOfJava() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      assertThat(Letters.isLetterOrDigit(c)).isEqualTo(Character.isLetterOrDigit(c));
      assertThat(Letters.kind(c) == Letters.LETTER).isEqualTo(Character.isLetterOrDigit(c));
    }
  }
}
