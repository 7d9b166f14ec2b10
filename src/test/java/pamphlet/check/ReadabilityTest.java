package pamphlet.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static pamphlet.check.TestPages.block;

import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pamphlet.model.ProseStats;
import pamphlet.model.TextBlock;
import pamphlet.model.TextBlock.Kind;

/** The formulas against published examples; each names its source. */
class ReadabilityTest {
  private static final double ONE_DIGIT = 0.05;

  /** Wikipedia, "Flesch–Kincaid readability tests", which gives counts and results. */
  @ParameterizedTest
  @CsvSource({
    // "The cat sat on the mat." scores 116.
    "6, 1, 6, 116.1",
    // "The Australian platypus …" scores 37.5 with 24 syllables and 13 words,
    "13, 1, 24, 37.5",
    // and scored 24.4 in an older version of the page, which counted 26 syllables.
    "13, 1, 26, 24.4",
  })
  void readingEaseIsAsPublished(int words, int sentences, int syllables, double ease) {
    assertThat(Readability.of(new ProseStats(words, sentences, syllables, 0)).ease())
        .isCloseTo(ease, within(ONE_DIGIT));
  }

  @Test
  void oneDigitIsAsJavaFormatsIt() {
    DoubleStream.concat(
            DoubleStream.of(0, -0.0, 0.05, -0.04, 0.25, 1.15, 99.95, -12.45, 1e9, 1e-9),
            new Random(1).doubles(20_000, -200, 200).map(d -> Math.rint(d * 1000) / 1000))
        .forEach(
            number ->
                assertThat(Readability.oneDigit(number))
                    .isEqualTo(String.format(Locale.ROOT, "%.1f", number)));
  }

  /** bit1024.com, "Flesch Reading Ease Score Calculator", two examples with 15 and 20 words. */
  @Test
  void readingEaseOfACalculatorsExamplesIsAsPublished() {
    assertThat(Readability.of(new ProseStats(150, 10, 225, 0)).ease())
        .isCloseTo(64.71, within(1e-9));
    assertThat(Readability.of(new ProseStats(200, 10, 240, 0)).ease())
        .isCloseTo(85.015, within(1e-9));
  }

  /**
   * Wikipedia, same page: the platypus sentence "is an 11.3 as it has 24 syllables and 13 words".
   */
  @Test
  void gradeIsAsPublished() {
    assertThat(Readability.of(new ProseStats(13, 1, 24, 0)).grade())
        .isCloseTo(11.3, within(ONE_DIGIT));
  }

  /** The tests of words/smog-formula: four polysyllables in a sentence give 14.554593. */
  @Test
  void smogIsAsPublished() {
    assertThat(Readability.smog(new ProseStats(9, 1, 9, 4))).isCloseTo(14.554593, within(1e-6));
    assertThat(Readability.smog(new ProseStats(9, 1, 9, 0))).isCloseTo(3.1291, within(1e-9));
  }

  /**
   * Nirmaldasan, "Special SMOG Grading" (strainindex.wordpress.com, April 2010), gives McLaughlin's
   * rule of thumb, the square root plus 3: so many polysyllables in 30 sentences make such a grade.
   * The exact formula stays within half a grade of it.
   */
  @ParameterizedTest
  @CsvSource({"4, 5", "9, 6", "16, 7", "25, 8", "36, 9", "49, 10", "64, 11", "81, 12"})
  void smogIsNearMcLaughlinsRuleOfThumb(int polysyllables, double grade) {
    ProseStats stats = new ProseStats(300, 30, 400, polysyllables);
    assertThat(Readability.of(stats).smog().orElseThrow()).isBetween(grade, grade + 0.53);
  }

  @Test
  void smogIsLeftOutBelowThirtySentences() {
    assertThat(Readability.of(new ProseStats(290, 29, 400, 30)).smog()).isEmpty();
  }

  /**
   * Wikipedia's sentences from text to result: words, sentences and syllables are counted alike.
   */
  @ParameterizedTest
  @CsvSource({
    "'The cat sat on the mat.', 6, 6",
    "'This sentence, taken as a reading passage unto itself, is being used to prove a point.', 16, 23",
    "'The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.', 13, 24",
  })
  void publishedSentencesAreCountedAsPublished(String text, int words, int syllables) {
    ProseStats stats = counts(block(Kind.PARAGRAPH, text));
    assertThat(stats.words()).isEqualTo(words);
    assertThat(stats.sentences()).isEqualTo(1);
    assertThat(stats.syllables()).isEqualTo(syllables);
  }

  @Test
  void headingsFragmentsTablesAndCodeAreNotCounted() {
    ProseStats stats =
        counts(
            block(Kind.HEADING, "What it is."),
            block(Kind.PARAGRAPH, "Rest helps. You may have:"),
            block(Kind.LIST_ITEM, "a stiff neck"),
            block(Kind.LIST_ITEM, "Your neck hurts."),
            block(Kind.TABLE_CELL, "It is so."),
            block(Kind.CODE, "Run it."));
    assertThat(stats).isEqualTo(new ProseStats(5, 2, 5, 0));
  }

  private static ProseStats counts(TextBlock... blocks) {
    return Counting.of(Stream.of(blocks).map(ReadabilityTest::passage).toList());
  }

  private static Passage passage(TextBlock block) {
    return Passage.of(block.kind(), TestPages.words(block.text()), block::place);
  }
}
