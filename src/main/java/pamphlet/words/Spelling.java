package pamphlet.words;

import java.util.Locale;

/**
 * How a word is written, with all that follows from that alone. A text says the same words again
 * and again; what is in here is worked out once for all of their places. Nothing of it changes but
 * the {@link #note}; any number of threads may share one.
 */
public final class Spelling {
  private final String text;
  private final String lower;
  private final int marks;
  private final long last;
  private final long before;
  private Object note;

  /**
   * @param last see {@link WordScanner#last}
   * @param before see {@link WordScanner#before}
   * @param marker is asked about it
   */
  Spelling(String text, long last, long before, Marker marker) {
    this.text = text;
    this.lower = lower(text);
    this.marks = marker.marks(text, lower);
    this.last = last;
    this.before = before;
  }

  /** A word in lower case and with straight apostrophes. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** The word as the author wrote it. */
  public String text() {
    return text;
  }

  /** The word in lower case and with straight apostrophes, for look-ups. */
  public String lower() {
    return lower;
  }

  /** What a {@link Marker} says of it. */
  public int marks() {
    return marks;
  }

  /**
   * What a reader of the text noted beside it; null if there is no note, or if it is on its way
   * from another thread.
   */
  public Object note() {
    return note;
  }

  /**
   * Notes what follows from the spelling and need not be worked out again. There is one note; who
   * finds another's notes anew. It goes to other threads without a lock, so all of its fields must
   * be final.
   */
  public void note(Object found) {
    note = found;
  }

  /** Whether these are its numbers; only words that are not short may share them. */
  boolean has(long last, long before) {
    return this.last == last && this.before == before;
  }

  /** Whether it is the word from {@code start} to before {@code end}. */
  boolean is(String text, int start, int end) {
    return this.text.length() == end - start && text.startsWith(this.text, start);
  }
}
