package pamphlet.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.words.Word;

/**
 * An amount that a sentence names, such as "5 to 10 seconds", "five times" or "1 minute".
 *
 * @param least the amount, or the lower end of a range
 * @param most the amount, or the upper end of a range
 * @param first the first word that names it
 * @param last the unit's word
 */
record Amount(int least, int most, Word first, Word last) {
  /** More digits are no dose, and would overflow. */
  private static final int MAX_DIGITS = 4;

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("twelve", 12),
          Map.entry("fifteen", 15),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30));

  /** What an amount counts, by its words and how many of the unit each stands for. */
  enum Unit {
    SECONDS(Map.of("second", 1, "seconds", 1, "minute", 60, "minutes", 60)),
    TIMES(Map.of("times", 1, "repetitions", 1));

    private final Map<String, Integer> words;

    Unit(Map<String, Integer> words) {
      this.words = words;
    }
  }

  /** The one amount of this unit in a sentence; empty if there is none, or more than one. */
  static Optional<Amount> in(Sentence sentence, Unit unit) {
    List<Word> words = sentence.words();
    Optional<Amount> found = Optional.empty();
    for (int i = 1; i < words.size(); i++) {
      Integer factor = unit.words.get(words.get(i).lower());
      if (factor != null) {
        Optional<Amount> amount = before(words, i, factor);
        if (found.isPresent() || amount.isEmpty()) {
          return Optional.empty();
        }
        found = amount;
      }
    }
    return found;
  }

  /** Whether a dose agrees with what the sentence says. */
  boolean covers(int value) {
    return least <= value && value <= most;
  }

  @Override
  public String toString() {
    return least == most ? String.valueOf(least) : least + " to " + most;
  }

  private static Optional<Amount> before(List<Word> words, int unit, int factor) {
    int number = number(words.get(unit - 1).lower());
    if (number < 0) {
      return range(words, unit, factor);
    }
    boolean joined = unit >= 3 && isRangeWord(words.get(unit - 2).lower());
    int from = joined ? number(words.get(unit - 3).lower()) : -1;
    Word first = words.get(from < 0 ? unit - 1 : unit - 3);
    int least = from < 0 ? number : from;
    return Optional.of(new Amount(least * factor, number * factor, first, words.get(unit)));
  }

  /** A range that is one word, 5-10. */
  private static Optional<Amount> range(List<Word> words, int unit, int factor) {
    Word word = words.get(unit - 1);
    int dash = word.lower().indexOf('-');
    int least = dash < 0 ? -1 : number(word.lower().substring(0, dash));
    int most = dash < 0 ? -1 : number(word.lower().substring(dash + 1));
    return least < 0 || most < 0
        ? Optional.empty()
        : Optional.of(new Amount(least * factor, most * factor, word, words.get(unit)));
  }

  private static boolean isRangeWord(String word) {
    return word.equals("to") || word.equals("or") || word.equals("and");
  }

  private static int number(String word) {
    boolean digits =
        !word.isEmpty()
            && word.length() <= MAX_DIGITS
            && word.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(word) : NUMBERS.getOrDefault(word, -1);
  }
}
