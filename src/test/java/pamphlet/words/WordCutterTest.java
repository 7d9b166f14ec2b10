package pamphlet.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class WordCutterTest {
  /** What a word is, in one expression. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{L}\\p{Nd}](?:[\\p{L}\\p{Nd}]"
              + "|['\u2019\u2010\u2011-](?=[\\p{L}\\p{Nd}])"
              + "|(?<=[0-9]),(?=[0-9])"
              + "|(?<=[0-9])\\.(?=[0-9])"
              // A single letter is the first of its word or of its part.
              + "|(?<=(?:^|[^\\p{L}\\p{Nd}])[\\p{L}\\p{Nd}&&[^0-9]])\\.(?=\\p{L})"
              + "|(?<=\\p{Lu})&(?=\\p{Lu}))*");

  private static final Pattern STOP = Pattern.compile("[.!?\u2026]");

  private final WordCutter cutter = new WordCutter(new Vocabulary(Marker.NONE));

  @Test
  void wordsAreThoseOfThePattern() {
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(24), 0, 16)
          .forEach(c -> text.append(" .!A.b1')\u2019 ,g&-\u00E9".charAt(c)));
      assertThat(found(text.toString())).as(text.toString()).isEqualTo(expected(text.toString()));
    }
  }

  @Test
  void wordsAreBehindAStopIfOneStandsInTheGap() {
    Random random = new Random(9);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(24), 0, 9)
          .forEach(c -> text.append(" .!a  ,\u2026\u00E9".charAt(c)));
      Words words = cutter.cut(text.toString());
      for (int word = 0; word < words.size(); word++) {
        int gap = word == 0 ? 0 : words.end(word - 1);
        boolean hasStop = STOP.matcher(text.substring(gap, words.start(word))).find();
        assertThat(words.nextBehindStop(word) == word).as("%s, %d", text, word).isEqualTo(hasStop);
      }
    }
  }

  @Test
  void partOfATextHasItsOwnWordsAndThePlacesOfTheWhole() {
    Words part = cutter.cut("one two three four").part(1, 3);
    assertThat(part).extracting(Word::text).containsExactly("two", "three");
    assertThat(part.start(0)).isEqualTo(4);
    assertThat(part.end(1)).isEqualTo(13);
    assertThat(part.part(1, 2).spelling(0).text()).isEqualTo("three");
  }

  @Test
  void textIsPlainIfNothingOddStandsAroundItsWords() {
    assertThat(List.of("", "don't \u2013 \u201Cyes\u201D (1.5 %)", "na\u00EFve-ly"))
        .allMatch(text -> cutter.cut(text).isPlain());
    assertThat(
            List.of(
                "the dogs' food", "\u2019tis", "5 \u00BD", "e\u0301", "a\u00ADb", "\uD835\uDD38"))
        .noneMatch(text -> cutter.cut(text).isPlain());
  }

  @Test
  void longTextIsCutInFull() {
    assertThat(cutter.cut("neck ".repeat(5_000))).hasSize(5_000);
    assertThat(cutter.cut("x".repeat(5_000))).hasSize(1);
  }

  private List<String> found(String text) {
    return cutter.cut(text).stream().map(word -> word.start() + word.text() + word.end()).toList();
  }

  private static List<String> expected(String text) {
    List<String> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      words.add(matcher.start() + matcher.group() + matcher.end());
    }
    return words;
  }
}
