package pamphlet.check;

/**
 * The words read so far, so that a word is worked out once and not at each place where it stands. A
 * table of fixed size in which a word may push out another; the other is then worked out again, so
 * what is found never depends on what was read before. Any number of threads may share one, without
 * locks: spellings are immutable, and who misses what another thread has just written makes the
 * same once more.
 */
public final class Vocabulary {
  /** So many words are kept, at about 150 bytes each; a power of two. */
  private static final int SIZE = 1 << 13;

  /** A longer word is an address or a mistake, and is not kept. */
  private static final int MAX_LENGTH = 32;

  private final Spelling[] known = new Spelling[SIZE];

  /** The spelling of the word from {@code start} to before {@code end}. */
  Spelling spelling(String text, int start, int end) {
    int length = end - start;
    if (length > MAX_LENGTH) {
      return Spelling.of(text.substring(start, end));
    }
    int slot = slot(text, start, end);
    Spelling found = known[slot];
    if (found == null || !isAt(found.text(), text, start, length)) {
      found = Spelling.of(text.substring(start, end));
      known[slot] = found;
    }
    return found;
  }

  private static boolean isAt(String word, String text, int start, int length) {
    return word.length() == length && text.startsWith(word, start);
  }

  private static int slot(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    // The upper bits take part, because the lower ones of long words are much alike.
    return (hash ^ hash >>> 13) & SIZE - 1;
  }
}
