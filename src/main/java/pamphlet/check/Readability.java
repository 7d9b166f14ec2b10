package pamphlet.check;

import java.util.Locale;
import java.util.OptionalDouble;
import pamphlet.model.ProseStats;

/**
 * How hard a text is to read, by three published formulas.
 *
 * @param ease Flesch reading ease: 100 is very easy, 0 very hard (Flesch, A new readability
 *     yardstick, 1948)
 * @param grade Flesch-Kincaid grade level, in years of US schooling (Kincaid et al., Navy Research
 *     Branch Report 8-75, 1975)
 * @param smog SMOG grade (McLaughlin, SMOG Grading, 1969); empty below 30 sentences, for which the
 *     formula was not made
 */
public record Readability(double ease, double grade, OptionalDouble smog) {
  /** McLaughlin 1969 counts polysyllables in 30 sentences. */
  public static final int SMOG_MIN_SENTENCES = 30;

  /** Flesch 1948 takes samples of 100 words; with fewer, single words decide. */
  public static final int MIN_WORDS = 100;

  /** Applies the formulas; {@code stats} needs a word and a sentence at least. */
  public static Readability of(ProseStats stats) {
    if (stats.words() == 0 || stats.sentences() == 0) {
      throw new IllegalArgumentException("no sentences to judge");
    }
    double sentenceLength = (double) stats.words() / stats.sentences();
    double wordLength = (double) stats.syllables() / stats.words();
    return new Readability(
        206.835 - 1.015 * sentenceLength - 84.6 * wordLength,
        0.39 * sentenceLength + 11.8 * wordLength - 15.59,
        stats.sentences() < SMOG_MIN_SENTENCES
            ? OptionalDouble.empty()
            : OptionalDouble.of(smog(stats)));
  }

  /** The three numbers in words, for example {@code 9.6 (Flesch-Kincaid; reading ease 55.1)}. */
  public String summary() {
    String last = smog.isPresent() ? ", SMOG " + oneDigit(smog.getAsDouble()) : "";
    return oneDigit(grade) + " (Flesch-Kincaid; reading ease " + oneDigit(ease) + last + ")";
  }

  /**
   * A number with one digit behind the point, rounded half up, as {@code %.1f} writes it. That
   * takes the first of a site's pages several milliseconds.
   */
  static String oneDigit(double number) {
    String digits = Double.toString(Math.abs(number));
    int point = digits.indexOf('.');
    if (digits.indexOf('E') >= 0) {
      return String.format(Locale.ROOT, "%.1f", number); // Smaller or larger than any grade.
    }
    long tenths = Long.parseLong(digits.substring(0, point) + digits.charAt(point + 1));
    if (point + 2 < digits.length() && digits.charAt(point + 2) >= '5') {
      tenths++;
    }
    return (Double.compare(number, 0) < 0 ? "-" : "") + tenths / 10 + "." + tenths % 10;
  }

  /** The SMOG grade whatever the number of sentences, which must not be 0. */
  static double smog(ProseStats stats) {
    return 1.0430 * Math.sqrt(stats.polysyllables() * 30.0 / stats.sentences()) + 3.1291;
  }
}
