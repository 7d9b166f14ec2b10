package pamphlet.check;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Settings;
import pamphlet.words.Spelling;
import pamphlet.words.Word;
import pamphlet.words.Words;

/**
 * Chances are easy to compare: no decimals in percentages, and no mixture of "14%" and "1 in 7" on
 * one page (NHS digital service manual, numbers; CDC Clear Communication Index, item 17: readers
 * need not calculate). The NHS prefers "1 in 7".
 */
@AutoService(ProseRule.class)
public final class NumberFormats implements ProseRule {
  static final Code CODE =
      Code.warning("ST016", "chances are written in a way that is hard to compare");

  /** "5 in 2024" names a year, not a chance. */
  private static final int FIRST_YEAR = 1900;

  private static final int LAST_YEAR = 2100;

  /** Longer numbers are no part of a chance, and would overflow. */
  private static final int MAX_LENGTH = 7;

  @Override
  public List<Code> codes() {
    return List.of(CODE);
  }

  @Override
  public List<Diagnostic> check(Prose prose, Settings settings) {
    if (!prose.has(Trait.FIGURE)) {
      return List.of();
    }
    Reading reading = new Reading();
    for (Passage passage : prose.passages()) {
      if (passage.has(Trait.FIGURE)) {
        reading.read(passage);
      }
    }
    return reading.found;
  }

  /** What was seen on the page so far. */
  private static final class Reading {
    private final List<Diagnostic> found = new ArrayList<>();
    private boolean percent;
    private boolean chance;

    void read(Passage passage) {
      Words words = passage.words();
      for (int i = words.next(Trait.FIGURE, 0);
          i < words.size();
          i = words.next(Trait.FIGURE, i + 1)) {
        read(passage, i);
      }
    }

    private void read(Passage passage, int i) {
      boolean isPercent = isPercent(passage, i);
      boolean isChance = isChance(passage.words(), i);
      if (!isPercent && !isChance) {
        return;
      }
      Word word = passage.words().get(i);
      if (isPercent && chance && !percent || isChance && percent && !chance) {
        found.add(mixed(passage, word));
      }
      if (isPercent && word.text().contains(".")) {
        found.add(decimal(passage, word));
      }
      percent |= isPercent;
      chance |= isChance;
    }
  }

  private static boolean isPercent(Passage passage, int i) {
    Words words = passage.words();
    return passage.at(words.end(i)) == '%'
        || is("percent", words, i + 1)
        || is("per", words, i + 1) && is("cent", words, i + 2);
  }

  private static boolean is(String word, Words words, int i) {
    return i < words.size() && words.spelling(i).lower().equals(word);
  }

  /** Whether "N in M" starts at word {@code i}, as in "1 in 7". */
  private static boolean isChance(Words words, int i) {
    if (i + 2 >= words.size() || !is("in", words, i + 1)) {
      return false;
    }
    int part = number(words.spelling(i));
    int whole = number(words.spelling(i + 2));
    boolean year = whole >= FIRST_YEAR && whole <= LAST_YEAR;
    return part > 0 && whole > part && !year;
  }

  private static int number(Spelling word) {
    String digits = word.text().replace(",", "");
    boolean whole = digits.length() <= MAX_LENGTH && Word.isDigits(digits);
    return whole ? Integer.parseInt(digits) : -1;
  }

  private static Diagnostic mixed(Passage passage, Word word) {
    return Diagnostic.of(
        passage.place(word),
        CODE,
        "this page writes some chances as percentages and some as \"1 in 7\"",
        "write all of them in one way");
  }

  private static Diagnostic decimal(Passage passage, Word word) {
    return Diagnostic.of(
        passage.place(word),
        CODE,
        "percentage " + word.text() + " has decimals",
        "round it, or write for example \"1 in 7\"");
  }
}
