package pamphlet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pamphlet.model.CheckSettings.Profile;
import pamphlet.model.Place;
import pamphlet.model.TextBlock;
import pamphlet.words.Word;

class WordListTest {
  /** Of phrases that begin alike, the longer is tried first. */
  private static final List<String> PHRASES =
      WordFile.read("stigma.tsv").stream()
          .flatMap(row -> Stream.of(row[0].split("\\|")))
          .sorted(Comparator.comparingInt(phrase -> -Word.lower(phrase).size()))
          .toList();

  @Test
  void everyPhraseIsFoundWhereverItStands() {
    assertThat(PHRASES).hasSizeGreaterThan(50);
    for (String phrase : PHRASES) {
      assertThat(found("they " + phrase + " of that")).contains("5 " + phrase);
      assertThat(found(phrase)).containsExactly("0 " + phrase);
    }
  }

  /** The list without its shortcut: at every word every phrase is tried. */
  @Test
  void phrasesAreFoundAsIfEveryWordCouldBeginOne() {
    Random random = new Random(8);
    List<String> pieces = new ArrayList<>(List.of(",", "the", "a", "neck", "people"));
    PHRASES.forEach(phrase -> pieces.addAll(List.of(phrase.split(" "))));
    int matches = 0;
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = 0; j < 12; j++) {
        String phrase = PHRASES.get(random.nextInt(PHRASES.size()));
        String piece = pieces.get(random.nextInt(pieces.size()));
        text.append(random.nextBoolean() ? phrase : piece).append(' ');
      }
      assertThat(found(text.toString())).as(text.toString()).isEqualTo(slowly(text.toString()));
      matches += found(text.toString()).size();
    }
    assertThat(matches).isGreaterThan(10_000);
  }

  private static List<String> found(String text) {
    Passage passage =
        Passage.of(
            TextBlock.Kind.PARAGRAPH,
            TestPages.words(text),
            (start, end) -> new Place("a.md", 1, start + 1, end - start));
    List<WordList.Match> found = new ArrayList<>();
    WordList.STIGMA.find(passage, Profile.NEUTRAL, found);
    return found.stream()
        .map(match -> match.first().start() + " " + match.entry().phrase())
        .toList();
  }

  private static List<String> slowly(String text) {
    List<String> found = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      String phrase = phraseAt(text, at);
      if (!phrase.isEmpty()) {
        found.add(at + " " + phrase);
      }
      int end = at + phrase.length();
      int space = text.indexOf(' ', end);
      at = space < 0 ? text.length() : space + 1;
    }
    return found;
  }

  private static String phraseAt(String text, int at) {
    return PHRASES.stream()
        .filter(phrase -> text.startsWith(phrase + " ", at))
        .findFirst()
        .orElse("");
  }
}
