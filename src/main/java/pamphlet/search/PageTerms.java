package pamphlet.search;

import java.nio.charset.StandardCharsets;

/**
 * Reads what {@link TermReader} found: the record that a result shows; then for each field how many
 * different words it has, and each word's number with its frequency. Numbers take seven bits a
 * byte, low ones first; the lowest bit of a word's number tells whether a frequency other than 1
 * follows.
 */
final class PageTerms {
  private final byte[] bytes;
  private final int recordStart;
  private final int recordLength;
  private int at;
  private int left;
  private int term;
  private int frequency;

  PageTerms(byte[] bytes) {
    this.bytes = bytes;
    this.recordLength = number();
    this.recordStart = at;
    at += recordLength;
  }

  /** What a result shows. */
  String record() {
    return new String(bytes, recordStart, recordLength, StandardCharsets.UTF_8);
  }

  /** Goes to the next field, whose predecessor must have been read; how many words it has. */
  int field() {
    left = number();
    return left;
  }

  /** Goes to the next word of the field; false after the last. */
  boolean next() {
    if (left == 0) {
      return false;
    }
    left--;
    int head = number();
    term = head >>> 1;
    frequency = (head & 1) == 0 ? 1 : number();
    return true;
  }

  /** The number of the word. */
  int term() {
    return term;
  }

  /** How often the field has it. */
  int frequency() {
    return frequency;
  }

  private int number() {
    int value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = bytes[at++];
      value |= (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }
}
