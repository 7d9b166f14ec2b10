package pamphlet.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The documents that have a term in one field. Kept in the form in which it is written, three or
 * four bytes for each document, and 48 for a term that one document has, as most terms of a large
 * site.
 */
final class PostingList {
  private static final int RADIX = 36;

  private byte[] places = new byte[Long.BYTES];
  private int size;
  private int last;

  /** Adds a document; numbers must grow from call to call. */
  void add(int document, int frequency) {
    if (size > 0) {
      append(' ');
    }
    append(document - last);
    if (frequency != 1) {
      append(':');
      append(frequency);
    }
    last = document;
  }

  private void append(int number) {
    if (number >= RADIX) {
      append(number / RADIX);
    }
    append(Character.forDigit(number % RADIX, RADIX));
  }

  private void append(char ascii) {
    if (size == places.length) {
      places = Arrays.copyOf(places, size + (size >> 1));
    }
    places[size++] = (byte) ascii;
  }

  /** The documents as the index has them. */
  CharSequence places() {
    return new String(places, 0, size, StandardCharsets.ISO_8859_1);
  }
}
