package pamphlet.words;

import java.util.Locale;

/**
 * How a word is written, with all that follows from that alone. A text says the same words again
 * and again; what is in here is worked out once for all of their places.
 *
 * @param text as the author wrote it
 * @param lower in lower case and with straight apostrophes, for look-ups
 * @param marks what a {@link Marker} says of it
 * @param letters a number of all its letters, see {@link WordScanner#letters}
 * @param ending its last eight letters if it is short, else 0: see {@link WordScanner#ending}
 * @param slot where a vocabulary keeps it, below {@link Vocabulary#SIZE}; -1 if it is not kept. For
 *     tables beside it: two spellings may have had the same one after another
 */
public record Spelling(String text, String lower, int marks, long letters, long ending, int slot) {
  /** A word in lower case and with straight apostrophes. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}
