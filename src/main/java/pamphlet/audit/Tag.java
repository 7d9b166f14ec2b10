package pamphlet.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One opening tag of a page, as places in its bytes. Filled anew for each tag. */
final class Tag {
  /** A value that is not there, as in {@code <input disabled>}. */
  private static final int NONE = -1;

  private static final int FIELDS = 4;

  private final byte[] page;
  private int start;
  private int nameEnd;
  private int end;
  private int count;
  private long key;
  private int[] fields = new int[16 * FIELDS];
  private long[] keys = new long[16];

  Tag(byte[] page) {
    this.page = page;
  }

  /** Begins a tag; the key is that of its name ({@link Kinds#key}). */
  void begin(int at, int nameEndsAt, long nameKey) {
    start = at;
    nameEnd = nameEndsAt;
    key = nameKey;
    count = 0;
  }

  /** Adds an attribute; the key is that of its name. */
  void add(int nameFrom, int nameTo, long nameKey) {
    if (count == keys.length) {
      fields = Arrays.copyOf(fields, fields.length * 2);
      keys = Arrays.copyOf(keys, keys.length * 2);
    }
    keys[count] = nameKey;
    int at = count++ * FIELDS;
    fields[at] = nameFrom;
    fields[at + 1] = nameTo;
    fields[at + 2] = NONE;
    fields[at + 3] = NONE;
  }

  /** Gives the attribute that was added last its value. */
  void value(int from, int to) {
    fields[(count - 1) * FIELDS + 2] = from;
    fields[(count - 1) * FIELDS + 3] = to;
  }

  void end(int at) {
    end = at;
  }

  int from() {
    return start;
  }

  int to() {
    return end;
  }

  int nameFrom() {
    return start + 1;
  }

  int nameTo() {
    return nameEnd;
  }

  int count() {
    return count;
  }

  /** What the element is. */
  Elements element() {
    return Elements.of(key);
  }

  /** What an attribute is. */
  Attributes kind(int attribute) {
    return Attributes.of(keys[attribute]);
  }

  int nameFrom(int attribute) {
    return fields[attribute * FIELDS];
  }

  int nameTo(int attribute) {
    return fields[attribute * FIELDS + 1];
  }

  int valueFrom(int attribute) {
    return Math.max(0, fields[attribute * FIELDS + 2]);
  }

  int valueTo(int attribute) {
    return Math.max(0, fields[attribute * FIELDS + 3]);
  }

  /** Whether two attributes have one name; browsers then forget the second. */
  boolean hasTwins() {
    for (int i = 1; i < count; i++) {
      for (int j = 0; j < i; j++) {
        if (keys[i] == keys[j] && isSameName(i, j)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isSameName(int one, int other) {
    int length = nameTo(one) - nameFrom(one);
    if (length != nameTo(other) - nameFrom(other)) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      // Both cases of a letter differ in one bit; names have no other bytes that do.
      if ((page[nameFrom(one) + i] | 0x20) != (page[nameFrom(other) + i] | 0x20)) {
        return false;
      }
    }
    return true;
  }

  /** A piece of the page as text. */
  String text(int from, int to) {
    return new String(page, from, to - from, StandardCharsets.UTF_8);
  }

  /** The element's name as it stands. */
  String name() {
    return text(nameFrom(), nameTo());
  }

  byte[] page() {
    return page;
  }
}
