package pamphlet.check;

/**
 * The words read so far, so that a word is worked out once and not at each place where it stands. A
 * table of fixed size in which a word may push out another; the other is then worked out again, so
 * what is found never depends on what was read before. Any number of threads may share one, without
 * locks: spellings are immutable, and who misses what another thread has just written makes the
 * same once more.
 */
public final class Vocabulary {
  /** Two to this power is how many words are kept, at about 150 bytes each. */
  private static final int BITS = 13;

  /** So many letters of one byte fit into a number. */
  private static final int SHORT = Long.BYTES;

  /** A longer word is an address or a mistake, and is not kept. */
  private static final int MAX_LENGTH = 32;

  private final Spelling[] known = new Spelling[1 << BITS];

  /** The spelling of the word from {@code start} to before {@code end}. */
  Spelling spelling(String text, int start, int end) {
    if (end - start > MAX_LENGTH) {
      return Spelling.of(text.substring(start, end));
    }
    long letters = letters(text, start, end);
    int slot = slot(letters == 0 ? hash(text, start, end) : letters);
    Spelling found = known[slot];
    if (found == null || !isAt(found, letters, text, start, end)) {
      found = Spelling.of(text.substring(start, end));
      known[slot] = found;
    }
    return found;
  }

  /**
   * A short word of Latin-1 as one number, which is all that has to be compared to find it again; 0
   * for any other word.
   */
  static long letters(String text, int start, int end) {
    if (end - start > SHORT) {
      return 0;
    }
    long letters = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c > 0xFF) {
        return 0;
      }
      letters = letters << Byte.SIZE | c;
    }
    return letters;
  }

  private static boolean isAt(Spelling word, long letters, String text, int start, int end) {
    return letters == 0
        ? word.text().length() == end - start && text.startsWith(word.text(), start)
        : word.letters() == letters;
  }

  private static long hash(String text, int start, int end) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash;
  }

  /** Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4): upper bits of a product. */
  private static int slot(long key) {
    return (int) (key * 0x9E3779B97F4A7C15L >>> Long.SIZE - BITS);
  }
}
