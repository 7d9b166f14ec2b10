package pamphlet.words;

/**
 * The words read so far, so that a word is worked out once and not at each place where it stands. A
 * table of fixed size in which a word may push out another; the other is then worked out again, so
 * what is found never depends on what was read before. Any number of threads may share one, without
 * locks: spellings are immutable, and who misses what another thread has just written makes the
 * same once more.
 */
public final class Vocabulary {
  private static final int BITS = 14;

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

  /**
   * The spelling of the word from {@code start} to before {@code end}.
   *
   * @param letters a number of all its letters
   * @param isWhole whether no other word has that number, which is then all that is compared
   */
  Spelling spelling(String text, int start, int end, long letters, boolean isWhole) {
    if (end - start > MAX_LENGTH) {
      return make(text.substring(start, end), 0, -1);
    }
    int slot = slot(letters);
    Spelling found = known[slot];
    if (found == null
        || (isWhole ? found.letters() != letters : !isAt(found, text, start, end - start))) {
      found = make(text.substring(start, end), isWhole ? letters : 0, slot);
      known[slot] = found;
    }
    return found;
  }

  private Spelling make(String text, long letters, int slot) {
    String lower = Spelling.lower(text);
    return new Spelling(text, lower, marker.marks(text, lower), letters, slot);
  }

  private static boolean isAt(Spelling word, String text, int start, int length) {
    return word.text().length() == length && text.startsWith(word.text(), start);
  }

  /** Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4): upper bits of a product. */
  private static int slot(long letters) {
    return (int) (letters * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS);
  }
}
