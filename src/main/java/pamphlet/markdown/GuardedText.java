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

  private final String text;
  private final long readsMax;
  private final long deadlineNanos;
  private long reads;

  GuardedText(String text, long timeoutNanos) {
    this.text = text;
    this.readsMax = Math.max(READS_MIN, text.length() * READS_PER_CHARACTER);
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
    return text.charAt(index);
  }

  /** The offset of the next {@code c} from {@code start} on, or that of the end. */
  int indexOf(char c, int start) {
    int found = text.indexOf(c, start);
    return found < 0 ? text.length() : found;
  }

  /** The offset of the first character of a set, or {@code end} if none stands before it. */
  int indexOfAny(boolean[] set, int start, int end) {
    int i = start;
    while (i < end && !Ascii.contains(set, text.charAt(i))) {
      i++;
    }
    long before = reads;
    reads += i - start + 1;
    if ((before ^ reads) >= CHECK_EVERY) {
      check();
    }
    return i;
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }

  private void check() {
    if (reads > readsMax || System.nanoTime() - deadlineNanos > 0) {
      throw new Refusal(Refusal.Reason.TOO_SLOW, 0);
    }
  }
}
