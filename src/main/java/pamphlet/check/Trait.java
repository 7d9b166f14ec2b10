package pamphlet.check;

import java.util.function.BiPredicate;
import pamphlet.words.Mark;
import pamphlet.words.Word;

/**
 * What rules look for in single words. It is known of every word and every passage, so that a rule
 * passes over a text in which it cannot find anything. A rule without a trait of its own reads all
 * words.
 */
enum Trait implements Mark {
  /** Written in figures. */
  FIGURE((text, lower) -> Word.isDigit(text.charAt(0))),

  /** Written in figures and without letters. */
  NUMBER((text, lower) -> RawPhoneNumber.isNumber(lower)),

  /** Two letters or more, and all of them capitals. */
  CAPITALS((text, lower) -> Word.isAllCapitals(text)),

  /** An abbreviation that readers may not know. */
  ABBREVIATION((text, lower) -> Abbreviations.isUnknown(text)),

  /** A contraction that readers misread. */
  CONTRACTION((text, lower) -> NegativeContraction.isContraction(lower)),

  /** The longest word of a phrase on {@link WordList#PLAIN_WORDS}. */
  PLAIN_WORDS((text, lower) -> WordList.PLAIN_WORDS.standsOut(lower)),

  /** The longest word of a phrase on {@link WordList#STIGMA}. */
  STIGMA((text, lower) -> WordList.STIGMA.standsOut(lower)),

  /** The longest word of a phrase on {@link WordList#SKIN_TONE}. */
  SKIN_TONE((text, lower) -> WordList.SKIN_TONE.standsOut(lower)),

  /** The first word of a phrase on one of these lists. */
  PHRASE((text, lower) -> WordList.beginsPhrase(lower));

  private static final Trait[] ALL = values();

  private final int bit = 1 << ordinal();
  private final BiPredicate<String, String> test;

  Trait(BiPredicate<String, String> test) {
    this.test = test;
  }

  /** The bits of the traits that a word has, given as it is written and in lower case. */
  static int of(String text, String lower) {
    int traits = 0;
    for (Trait trait : ALL) {
      traits |= trait.test.test(text, lower) ? trait.bit : 0;
    }
    return traits;
  }

  @Override
  public int bit() {
    return bit;
  }
}
