package pamphlet.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Neck Pain          | neck pain
          Œdème, naïve CAFÉ  | oedeme naive cafe
          İstanbul ıspanak   | istanbul ispanak
          Straße ﬁbre        | strasse fibre
          X-ray              | x ray xray
          C5-C6              | c5 c6 c5c6
          Parkinson's tremor | parkinson tremor
          patients’ notes    | patient note
          don't              | dont
          'hands'            | hand
          injuries           | injury
          abscess virus gas  | abscess virus gas
          ΟΔΟΣ οδός          | οδοσ οδοσ
          עִבְרִית             | עברית
          हिन्दी               | हिन्दी
          soft­hyphen        | softhyphen
          38.5 °C            | 38 5 c
          """)
  void textIsCutIntoTokens(String text, String expected) {
    assertThat(String.join(" ", new Tokens("en-GB").of(text))).isEqualTo(expected);
  }

  @Test
  void pluralsOfOtherLanguagesStay() {
    assertThat(new Tokens("fr").of("les muscles")).containsExactly("les", "muscles");
  }

  @Test
  void longWordsAreCutBetweenCharacters() {
    String letters = "\uD835\uDD38".repeat(60);
    String cut = new Tokens("de").of("x" + letters.replace("\uD835\uDD38", "𐐀")).get(0);
    assertThat(cut.codePointCount(0, cut.length())).isEqualTo(40);
    assertThat(Character.isLowSurrogate(cut.charAt(cut.length() - 1))).isTrue();
  }

  @Test
  void aLongChainOfHyphensIsNoTrouble() {
    List<String> tokens = new Tokens("en").of("a-".repeat(100_000) + "a");
    assertThat(tokens).hasSize(100_002);
  }
}
