package pamphlet.check;

import java.util.Locale;

/**
 * How a word is written, with all that follows from that alone. A text says the same words again
 * and again; what is in here is worked out once for all of their places.
 *
 * @param text as the author wrote it
 * @param lower in lower case and with straight apostrophes, for look-ups
 * @param syllables its syllables, one at least
 * @param traits the bits of its traits, see {@link Trait#bit}
 * @param letters the word as a number if it is short, see {@link Vocabulary#letters}
 */
public record Spelling(String text, String lower, int syllables, int traits, long letters) {
  /** The spelling of one word. */
  static Spelling of(String text) {
    String lower = lower(text);
    int traits = Trait.of(text, lower);
    long letters = Vocabulary.letters(text, 0, text.length());
    return new Spelling(text, lower, Syllables.of(text, lower), traits, letters);
  }

  /** A word in lower case and with straight apostrophes. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** Whether the word has a trait. */
  boolean has(Trait trait) {
    return (traits & trait.bit()) != 0;
  }
}
