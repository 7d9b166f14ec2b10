package pamphlet.search;

import java.util.Arrays;

/**
 * The documents that have a term in one field: two bytes for most of them, and none beside this
 * object for a term that one document has, as most terms of a large site.
 */
final class PostingList {
  private static final int RADIX = 36;
  private static final byte[] NOTHING = {};

  /**
   * For each document twice its distance from the one before, and one more if a frequency follows
   * that is not 1. Numbers take seven bits a byte, low ones first. A document that is the only one,
   * with the frequency 1, is not in here.
   */
  private byte[] bytes = NOTHING;

  private int size;

  /** The document that was added last; less than zero if there is none. */
  private int last = -1;

  /** Adds a document; numbers must grow from call to call. */
  void add(int document, int frequency) {
    if (size == 0 && last >= 0) {
      append(last, 1);
    }
    if (last >= 0 || frequency != 1) {
      append(document - Math.max(last, 0), frequency);
    }
    last = document;
  }

  private void append(int distance, int frequency) {
    if (frequency == 1) {
      append(distance << 1);
    } else {
      append(distance << 1 | 1);
      append(frequency);
    }
  }

  private void append(int number) {
    int left = number;
    for (; left > 0x7F; left >>>= 7) {
      put((byte) (left | 0x80));
    }
    put((byte) left);
  }

  private void put(byte next) {
    if (size == bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(Long.BYTES, size + (size >> 1)));
    }
    bytes[size++] = next;
  }

  /** Writes the documents as the index has them. */
  void write(StringBuilder out) {
    if (size == 0 && last >= 0) {
      out.append(Integer.toString(last, RADIX));
    }
    for (int at = 0; at < size; ) {
      out.append(at == 0 ? "" : " ");
      int head = number(at);
      at = behind(at);
      write(head >> 1, out);
      if ((head & 1) == 1) {
        write(number(at), out.append(':'));
        at = behind(at);
      }
    }
  }

  private int number(int start) {
    int number = 0;
    int at = start;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      number |= (next & 0x7F) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }

  private int behind(int start) {
    int at = start;
    while (bytes[at] < 0) {
      at++;
    }
    return at + 1;
  }

  private static void write(int number, StringBuilder out) {
    if (number >= RADIX) {
      write(number / RADIX, out);
    }
    out.append(Character.forDigit(number % RADIX, RADIX));
  }
}
