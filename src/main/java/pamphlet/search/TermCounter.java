package pamphlet.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Counts the words of one page field by field, and writes what {@link PageTerms} reads. For one
 * thread, page after page.
 */
final class TermCounter implements Tokens.Sink {
  private final TermTable table;

  /** How often each word was met in the field at hand, by its number. */
  private int[] frequencies = new int[1 << 12];

  /** The numbers of the words that were met in it, in their order. */
  private int[] met = new int[1 << 9];

  private int metCount;
  private byte[] bytes = new byte[1 << 12];
  private int size;

  TermCounter(TermTable table) {
    this.table = table;
  }

  /** Begins a page. */
  void begin(String record) {
    byte[] shown = record.getBytes(StandardCharsets.UTF_8);
    size = 0;
    forget();
    number(shown.length);
    room(shown.length);
    System.arraycopy(shown, 0, bytes, size, shown.length);
    size += shown.length;
  }

  @Override
  public void word(char[] chars, int length) {
    count(table.number(chars, length));
  }

  /** Counts a word by its number. */
  void count(int term) {
    if (term < frequencies.length && frequencies[term] > 0) {
      frequencies[term]++;
    } else {
      meet(term);
    }
  }

  private void meet(int term) {
    if (term >= frequencies.length) {
      frequencies = Arrays.copyOf(frequencies, Math.max(term + 1, frequencies.length * 2));
    }
    if (metCount == met.length) {
      met = Arrays.copyOf(met, metCount * 2);
    }
    frequencies[term] = 1;
    met[metCount++] = term;
  }

  /** Counts some words by their numbers. */
  void count(int[] terms) {
    for (int term : terms) {
      count(term);
    }
  }

  /** Ends a field. */
  void endField() {
    number(metCount);
    for (int i = 0; i < metCount; i++) {
      int frequency = frequencies[met[i]];
      frequencies[met[i]] = 0;
      number((long) met[i] << 1 | (frequency == 1 ? 0 : 1));
      if (frequency != 1) {
        number(frequency);
      }
    }
    metCount = 0;
  }

  /** The page. */
  byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** What a page left behind that could not be read to its end. */
  private void forget() {
    for (int i = 0; i < metCount; i++) {
      frequencies[met[i]] = 0;
    }
    metCount = 0;
  }

  private void number(long value) {
    room(Long.BYTES);
    long left = value;
    while (left > 0x7F) {
      bytes[size++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    bytes[size++] = (byte) left;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
