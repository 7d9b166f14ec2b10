package pamphlet.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * An article's text as the parser reads it, with a limit on how often. Some inputs cost Flexmark
 * exponential time, and a thread that computes cannot be stopped from outside; but every regular
 * expression and every scan reads characters, so the text itself can end the work.
 *
 * <p>The limit counts reads rather than seconds first, so that the same file is refused or accepted
 * on every machine; the deadline is the net below.
 */
final class GuardedText implements CharSequence {
  /** A normal article costs 4 to 14 reads per character. */
  private static final long READS_PER_CHARACTER = 500;

  /** Short texts may read this often, about 50 milliseconds. */
  private static final long READS_MIN = 20_000_000;

  // A power of two: dividing would cost more than reading.
  private static final int CHECK_EVERY = 1 << 16;

  private final MarkedText marked;
  private final long readsMax;
  private final long deadlineNanos;
  private long reads;

  GuardedText(MarkedText marked, long timeoutNanos) {
    this.marked = marked;
    this.readsMax = Math.max(READS_MIN, marked.length() * READS_PER_CHARACTER);
    this.deadlineNanos = System.nanoTime() + timeoutNanos;
  }

  /** The text that some of its characters were taken from. */
  static GuardedText of(BasedSequence chars) {
    return (GuardedText) chars.getBase();
  }

  @Override
  public char charAt(int index) {
    if ((++reads & (CHECK_EVERY - 1)) == 0) {
      check();
    }
    return marked.charAt(index);
  }

  /** As {@link MarkedText#next}; costs as many reads as there are characters on the way. */
  int next(int wanted, int start, int end) {
    int found = marked.next(wanted, start, end);
    count(found - start + 1);
    return found;
  }

  /** The characters between two offsets, each read once. */
  String substring(int start, int end) {
    count(end - start);
    return marked.text().substring(start, end);
  }

  private void count(int characters) {
    long before = reads;
    reads += characters;
    if ((before ^ reads) >= CHECK_EVERY) {
      check();
    }
  }

  @Override
  public int length() {
    return marked.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return marked.text().substring(start, end);
  }

  @Override
  public String toString() {
    return marked.text();
  }

  private void check() {
    if (reads > readsMax || System.nanoTime() - deadlineNanos > 0) {
      throw new Refusal(Refusal.Reason.TOO_SLOW, 0);
    }
  }
}
