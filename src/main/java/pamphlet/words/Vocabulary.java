package pamphlet.words;

import java.util.Arrays;

/**
 * The words read so far, so that a word is worked out once and not at each place where it stands. A
 * table of fixed size in which a word may push out another; the other is then worked out again, so
 * what is found never depends on what was read before. Any number of threads may share one, without
 * locks: who misses what another thread has just written makes the same once more.
 */
public final class Vocabulary {
  /** 32,768 words are kept, at about 130 bytes each. */
  private static final int BITS = 15;

  /** A longer word is an address or a mistake, and is not kept. */
  private static final int MAX_LENGTH = 32;

  private final Spelling[] known = new Spelling[1 << BITS];
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
    int slot = pair(scanner.last() ^ scanner.before());
    Spelling newer = known[slot];
    if (newer != null && newer.is(scanner, text, start, end)) {
      return newer;
    }
    Spelling older = known[slot + 1];
    if (older != null && older.is(scanner, text, start, end)) {
      return older;
    }
    Spelling made = new Spelling(text.substring(start, end), scanner, marker);
    if (end - start <= MAX_LENGTH) {
      // The one before gets the second slot, or a common word and a rare one would take turns.
      known[slot + 1] = newer;
      known[slot] = made;
    }
    return made;
  }

  /**
   * The first of two slots for a word. Fibonacci hashing (Knuth, The Art of Computer Programming,
   * 6.4): upper bits of a product.
   */
  private static int pair(long letters) {
    return (int) (letters * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS) & ~1;
  }
}
