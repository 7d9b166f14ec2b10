package pamphlet.words;

import java.util.Arrays;

/**
 * The words read so far, so that a word is worked out once and not at each place where it stands. A
 * table of fixed size in which a word that comes again may push out another; the other is then
 * worked out again, so what is found never depends on what was read before. Any number of threads
 * may share one, without locks: who misses what another thread has just written makes the same once
 * more.
 */
public final class Vocabulary {
  /** 32,768 words are kept, at about 130 bytes each. */
  private static final int BITS = 15;

  /** A longer word is an address or a mistake, and is not kept. */
  private static final int MAX_LENGTH = 32;

  private final Spelling[] known = new Spelling[1 << BITS];
  private final Marker marker;

  /**
   * By pair of slots, the word that found both taken and will get one if it is the next such word
   * again. A large site has hundreds of thousands of names and numbers that are met once; each of
   * them would push out a word that has grown old, and what is old and dead lies about for long.
   */
  private final int[] waiting = new int[1 << BITS - 1];

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
   * The spelling of a word.
   *
   * @param scanner has just found it in the text
   */
  Spelling spelling(String text, WordScanner scanner) {
    long last = scanner.last();
    long before = scanner.before();
    int slot = pair(hash(last ^ before));
    Spelling newer = known[slot];
    if (newer != null && newer.has(last, before) && isSame(newer, text, scanner)) {
      return newer;
    }
    Spelling older = known[slot + 1];
    if (older != null && older.has(last, before) && isSame(older, text, scanner)) {
      return older;
    }
    return made(text, scanner, slot);
  }

  /** Whether a spelling with the same two numbers is that of the word. */
  private static boolean isSame(Spelling spelling, String text, WordScanner word) {
    return word.isShort() || spelling.is(text, word.start(), word.end());
  }

  /** A spelling that is not known. */
  private Spelling made(String text, WordScanner word, int slot) {
    long last = word.last();
    long before = word.before();
    Spelling made = new Spelling(text.substring(word.start(), word.end()), last, before, marker);
    boolean isKept = made.text().length() <= MAX_LENGTH;
    if (isKept && (known[slot + 1] == null || isAwaited(slot, (int) hash(last ^ before)))) {
      // The one before gets the second slot, or a common word and a rare one would take turns.
      known[slot + 1] = known[slot];
      known[slot] = made;
    }
    return made;
  }

  /** Whether a word that finds both slots taken was the last that did. */
  private boolean isAwaited(int slot, int word) {
    boolean isAwaited = waiting[slot >> 1] == word;
    waiting[slot >> 1] = word;
    return isAwaited;
  }

  /** Fibonacci hashing (Knuth, The Art of Computer Programming, 6.4). */
  private static long hash(long letters) {
    return letters * 0x9E3779B97F4A7C15L;
  }

  /** The first of two slots for a word, by the upper bits of its hash. */
  private static int pair(long hash) {
    return (int) (hash >>> Long.SIZE - BITS) & ~1;
  }
}
