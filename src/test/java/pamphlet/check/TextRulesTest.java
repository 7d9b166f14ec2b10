package pamphlet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static pamphlet.check.TestPages.article;
import static pamphlet.check.TestPages.found;
import static pamphlet.check.TestPages.help;
import static pamphlet.check.TestPages.message;
import static pamphlet.check.TestPages.settings;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.model.CheckSettings.Profile;
import pamphlet.model.Status;

class TextRulesTest {
  private static final String WORDS_20 = "word ".repeat(19) + "word.";

  @Test
  void skippedHeadingLevelIsReported() {
    assertThat(found(new HeadingLevels(), article().heading(2, "Causes").heading(4, "Strain")))
        .containsExactly("ST001 11:1+6");
    assertThat(found(new HeadingLevels(), article().heading(3, "Causes"))).hasSize(1);
    assertThat(
            found(
                new HeadingLevels(),
                article().heading(2, "A").heading(3, "B").heading(4, "C").heading(2, "D")))
        .isEmpty();
  }

  @Test
  void headingBelowLevelFourIsReported() {
    assertThat(
            found(
                new HeadingLevels(),
                article().heading(2, "A").heading(3, "B").heading(4, "C").heading(5, "Deep")))
        .containsExactly("ST002 13:1+4");
  }

  @Test
  void longTitleIsReportedInTheNhsProfileOnly() {
    PageBuilder page = article().title("x".repeat(66));
    assertThat(found(new LongTitle(), page, settings(Profile.NHS))).containsExactly("ST003 2:8+66");
    assertThat(found(new LongTitle(), page)).isEmpty();
    assertThat(found(new LongTitle(), article().title("x".repeat(65)), settings(Profile.NHS)))
        .isEmpty();
  }

  @Test
  void markAtTheEndOfAHeadingIsReported() {
    assertThat(found(new HeadingPunctuation(), article().heading(2, "Causes:")))
        .containsExactly("ST004 10:7+1");
    assertThat(found(new HeadingPunctuation(), article().heading(2, "Is it serious?"))).isEmpty();
    assertThat(found(new HeadingPunctuation(), article().title("Neck."))).hasSize(1);
  }

  @Test
  void headingThatAsksIsReportedInTheNhsProfileOnly() {
    PageBuilder page = article().heading(2, "Is it serious?");
    assertThat(found(new HeadingQuestion(), page, settings(Profile.NHS)))
        .containsExactly("ST005 10:1+14");
    assertThat(found(new HeadingQuestion(), page, settings(Profile.US))).isEmpty();
  }

  @Test
  void sentenceOfTwentyOneWordsIsReported() {
    assertThat(found(new LongSentence(), article().paragraph("Short. " + "And " + WORDS_20)))
        .containsExactly("ST006 10:8+104");
    assertThat(found(new LongSentence(), article().paragraph(WORDS_20))).isEmpty();
    assertThat(found(new LongSentence(), article().heading(2, "And " + WORDS_20))).isEmpty();
  }

  @Test
  void paragraphIsReportedAtItsFourthSentence() {
    assertThat(found(new LongParagraph(), article().paragraph("One. Two. Three. Four.")))
        .containsExactly("ST007 10:18+5");
    assertThat(found(new LongParagraph(), article().paragraph("One. Two. Three."))).isEmpty();
  }

  @Test
  void listOfEightItemsIsReportedUnlessItHasSubLists() {
    assertThat(found(new LongList(), article().list(8, false))).containsExactly("ST008 10:1+1");
    assertThat(found(new LongList(), article().list(8, true).list(7, false))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"Don’t,do not", "can't,cannot", "won't,will not", "should've,should have"})
  void negativeContractionIsReportedWithItsFullForm(String word, String full) {
    PageBuilder page = article().paragraph("Well, " + word + " it.");
    assertThat(found(new NegativeContraction(), page))
        .containsExactly("ST010 10:7+" + word.length());
    assertThat(help(new NegativeContraction(), page)).isEqualTo("write \"" + full + "\"");
    assertThat(found(new NegativeContraction(), page, settings(Profile.US))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'Do NOT drive.',4+3",
    "'It is VERY IMPORTANT to rest.',7+14",
    "'A SEVERE PAIN came.',3+11"
  })
  void blockCapitalsAreReported(String text, String place) {
    assertThat(found(new BlockCapitals(), article().paragraph(text)))
        .containsExactly("ST011 10:" + place);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "An MRI or CT scan.",
        "The MRI CT list.",
        "Vitamin B12 and C5-C6.",
        "I am. A pain."
      })
  void abbreviationsAreNoBlockCapitals(String text) {
    assertThat(found(new BlockCapitals(), article().paragraph(text))).isEmpty();
  }

  @Test
  void hardWordIsReportedWithAPlainerOne() {
    PageBuilder page = article().paragraph("Rest prior to the walk.");
    assertThat(found(new PlainWords(), page)).containsExactly("ST012 10:6+8");
    assertThat(help(new PlainWords(), page)).isEqualTo("try: before");
  }

  @Test
  void hardWordInBracketsOrInTheTitleIsNotReported() {
    assertThat(found(new PlainWords(), article().paragraph("High blood pressure (hypertension).")))
        .isEmpty();
    assertThat(
            found(new PlainWords(), article().title("Hypertension").paragraph("On hypertension.")))
        .isEmpty();
    assertThat(found(new PlainWords(), article().paragraph("Hypertension hurts."))).hasSize(1);
  }

  @Test
  void wordInTheNameOfAnOrganisationIsNotReported() {
    assertThat(found(new PlainWords(), article().paragraph("Ask the College of Physicians.")))
        .isEmpty();
  }

  @Test
  void phraseDoesNotRunOverAComma() {
    assertThat(found(new PlainWords(), article().paragraph("What came prior, to me."))).isEmpty();
  }

  @Test
  void britishWordsAreMindedInTheNhsProfileOnly() {
    PageBuilder page = article().paragraph("You may have a fever.");
    assertThat(found(new PlainWords(), page, settings(Profile.NHS))).hasSize(1);
    assertThat(found(new PlainWords(), page, settings(Profile.NEUTRAL))).isEmpty();
    assertThat(found(new PlainWords(), page, settings(Profile.US))).isEmpty();
  }

  @Test
  void codeIsNotReadAsLanguage() {
    assertThat(found(new PlainWords(), article().code("prior to"))).isEmpty();
  }

  @Test
  void summaryIsReadAndPointedAtInsideItsQuotes() {
    assertThat(found(new PlainWords(), article().summary("Rest prior to it.")))
        .containsExactly("ST012 3:16+8");
  }

  @Test
  void stigmatisingWordingIsReported() {
    assertThat(found(new PersonFirst(), article().paragraph("Many suffer from it.")))
        .containsExactly("ST013 10:6+11");
    assertThat(found(new PersonFirst(), article().paragraph("Many live with it."))).isEmpty();
  }

  @Test
  void abbreviationIsReportedAtItsFirstUseOnly() {
    assertThat(found(new UndefinedAbbreviation(), article().paragraph("An MRI. Another MRI.")))
        .containsExactly("ST014 10:4+3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Magnetic resonance imaging (MRI) helps. An MRI is safe.",
        "An MRI (a scan with magnets) helps.",
        "An MRI scan (with magnets) helps.",
        "The GP, the U.S. and US, part II, C5-C6, NG59 and COVID-19."
      })
  void explainedAndWellKnownAbbreviationsAreNotReported(String text) {
    assertThat(found(new UndefinedAbbreviation(), article().paragraph(text))).isEmpty();
  }

  @Test
  void pluralCountsAsTheSameAbbreviation() {
    assertThat(
            found(
                new UndefinedAbbreviation(),
                article().paragraph("A painkiller (NSAID) helps. All NSAIDs help.")))
        .isEmpty();
  }

  @Test
  void hardTextIsReportedWithItsNumbersAndLongestSentences() {
    PageBuilder page = article();
    for (int i = 0; i < 12; i++) {
      page.paragraph("Physiotherapists occasionally recommend individualised rehabilitation.");
      page.paragraph("It is good for you and for me and for us.");
    }
    assertThat(found(new ReadingGrade(), page)).containsExactly("ST015 0:0+0");
    assertThat(message(new ReadingGrade(), page))
        .matches(
            "reading grade [0-9.]+ \\(Flesch-Kincaid; reading ease -?[0-9.]+\\) is above .* 8\\.0");
    assertThat(help(new ReadingGrade(), page)).endsWith("lines 11, 13, 15");
  }

  @Test
  void easyTextAndShortTextAreNotReported() {
    PageBuilder easy = article();
    for (int i = 0; i < 40; i++) {
      easy.paragraph("The cat sat on the mat.");
    }
    assertThat(found(new ReadingGrade(), easy)).isEmpty();
    assertThat(
            found(
                new ReadingGrade(),
                article().paragraph("Physiotherapists recommend mobilisation.")))
        .isEmpty();
  }

  @Test
  void percentageWithDecimalsAndMixedChancesAreReported() {
    assertThat(found(new NumberFormats(), article().paragraph("It helps 14.3% of people.")))
        .containsExactly("ST016 10:10+4");
    assertThat(
            found(
                new NumberFormats(),
                article().paragraph("About 14% do.").paragraph("That is 1 in 7 people.")))
        .containsExactly("ST016 11:9+1");
    assertThat(found(new NumberFormats(), article().paragraph("There were 5 in 2024, 14% more.")))
        .isEmpty();
  }

  @Test
  void rednessIsReportedInTheNhsProfileUnlessDarkSkinIsNamed() {
    PageBuilder page = article().paragraph("Look for redness.");
    assertThat(found(new SkinTone(), page, settings(Profile.NHS))).containsExactly("ST017 10:10+7");
    assertThat(found(new SkinTone(), page, settings(Profile.NEUTRAL))).isEmpty();
    assertThat(
            found(
                new SkinTone(),
                article().paragraph("Look for redness, harder to see on brown skin."),
                settings(Profile.NHS)))
        .isEmpty();
  }

  @Test
  void footnoteNamesWorksAsTheyAreCalled() {
    assertThat(
            TestPages.aboutWords(
                article().footnote("The ABCDE Trust. Don't suffer. 99.9%.").build(),
                settings(Profile.NEUTRAL)))
        .isEmpty();
  }

  @Test
  void retiredPageIsNotRead() {
    assertThat(allFamilies(article().paragraph("Don't suffer from it."))).contains("ST");
    assertThat(allFamilies(article().status(Status.RETIRED).paragraph("Don't suffer from it.")))
        .doesNotContain("ST");
  }

  private static List<String> allFamilies(PageBuilder page) {
    Prose prose = Prose.of(page.build(), Prose.vocabulary());
    return new PageRules()
        .check(prose, settings(Profile.NEUTRAL), PageRules.Meter.NONE).stream()
            .map(found -> found.code().id().substring(0, 2))
            .toList();
  }
}
