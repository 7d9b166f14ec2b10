package pamphlet.words;

import java.util.Arrays;

/**
 * The words read so far, so that a word is worked out once and not at each place where it stands. A
 * table of fixed size in which a word may push out another; the other is then worked out again, so
 * what is found never depends on what was read before. Any number of threads may share one, without
 * locks: spellings are immutable, and who misses what another thread has just written makes the
 * same once more.
 */
public final class Vocabulary {
  private static final int BITS = 15;

  /** So many words are kept, at about 120 bytes each. */
  public static final int SIZE = 1 << BITS;

  /** A longer word is an address or a mistake, and is not kept. */
  private static final int MAX_LENGTH = 32;

  private final Spelling[] known = new Spelling[SIZE];
  private final Marker marker;

  /**
   * An empty vocabulary.
   *
   * @param marker is asked about each spelling
   */
  public Vocabulary(Marker marker) {
    this.marker = marker;
  }

  /** Forgets all words, to give their room back. */
  public void forget() {
    Arrays.fill(known, null);
  }

  /**
   * The spelling of the word from {@code start} to before {@code end}.
   *
   * @param scanner has just found it
   */
  Spelling spelling(String text, int start, int end, WordScanner scanner) {
    long letters = scanner.letters();
    int slot = slot(letters);
    Spelling found = known[slot];
    if (found != null
        && found.letters() == letters
        && found.ending() == scanner.ending()
        && (found.ending() != 0 || isAt(found.text(), text, start, end))) {
      return found;
    }
    boolean isKept = end - start <= MAX_LENGTH;
    Spelling made = make(text.substring(start, end), scanner, isKept ? slot : -1);
    if (isKept) {
      known[slot] = made;
    }
    return made;
  }

  private Spelling make(String word, WordScanner scanner, int slot) {
    String lower = Spelling.lower(word);
    return new Spelling(
        word, lower, marker.marks(word, lower), scanner.letters(), scanner.ending(), slot);
  }

  private static boolean isAt(String word, String text, int start, int end) {
    return word.length() == end - start && text.startsWith(word, start);
  }

  /** Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4): upper bits of a product. */
  private static int slot(long letters) {
    return (int) (letters * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS);
  }
}
