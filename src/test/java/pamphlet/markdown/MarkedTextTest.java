package pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is found from mark to mark is what a look at each character finds. */
class MarkedTextTest {
  private static final String ALPHABET = "ab  \t\r\n\\`[]!<>&*_~{}\":|#é—";
  private static final int TEXTS = 60;
  private static final int LENGTH_MAX = 400;
  private static final int SEARCHES = 200;

  static Stream<Arguments> kinds() {
    return Stream.of(
        Arguments.of(MarkedText.INLINE, "\r\n\\`[]!<&*_~"),
        Arguments.of(MarkedText.WORD, "\\&<>\"{:]"),
        Arguments.of(MarkedText.LINE_END, "\r\n"),
        Arguments.of(MarkedText.BAR, "|"),
        Arguments.of(MarkedText.HASH, "#"),
        Arguments.of(MarkedText.COUNTED, "\\[]*_~|\r\n"),
        Arguments.of(MarkedText.BAR | MarkedText.LINE_END, "|\r\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void searchesInAnyOrderFindTheNextOfTheirKinds(int kinds, String characters) {
    Random random = new Random(kinds);
    for (int i = 0; i < TEXTS; i++) {
      MarkedText text = MarkedText.of(text(random));
      for (int j = 0; j < SEARCHES; j++) {
        int start = random.nextInt(text.length() + 1);
        int end = start + random.nextInt(text.length() + 1 - start);
        assertThat(text.next(kinds, start, end))
            .as("%s from %d to %d", text.text(), start, end)
            .isEqualTo(scan(text.text(), characters, start, end));
      }
    }
  }

  @Test
  void onlyASpaceBehindAnotherCharacterIsNotBlank() {
    MarkedText text = MarkedText.of(" a b  c\td\n e");
    StringBuilder found = new StringBuilder();
    int end = text.length();
    for (int i = next(text, 0); i < end; i = next(text, i + 1)) {
      found.append(i).append(' ');
    }
    assertThat(found.toString()).isEqualTo("0 5 7 9 10 ");
  }

  @Test
  void zeroBecomesTheReplacementCharacter() {
    assertThat(MarkedText.of("a\0*").text()).isEqualTo("a\uFFFD*");
    assertThat(MarkedText.of("a\0*").next(MarkedText.INLINE, 0, 3)).isEqualTo(2);
  }

  @Test
  void wordsEndWhereFlexmarksDo() {
    var processors =
        InlineParserImpl.calculateDelimiterProcessors(
            Grammar.options(), List.of(new StrikethroughDelimiterProcessor()));
    BitSet special =
        InlineParserImpl.calculateSpecialCharacters(
            Grammar.options(),
            InlineParserImpl.calculateDelimiterCharacters(Grammar.options(), processors.keySet()));
    for (int c = 1; c <= Character.MAX_VALUE; c++) {
      boolean isMarked = MarkedText.of("" + (char) c).next(MarkedText.INLINE, 0, 1) == 0;
      assertThat(isMarked).as("%04x", c).isEqualTo(special.get(c));
    }
  }

  private static int next(MarkedText text, int start) {
    return text.next(MarkedText.BLANK, start, text.length());
  }

  private static int scan(String text, String characters, int start, int end) {
    int i = start;
    while (i < end && characters.indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    // Mostly words in some texts, mostly marks in others.
    int words = random.nextInt(20);
    for (int i = random.nextInt(LENGTH_MAX); i > 0; i--) {
      text.append("w".repeat(random.nextInt(words + 1)));
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
