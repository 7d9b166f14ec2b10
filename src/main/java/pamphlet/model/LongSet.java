package pamphlet.model;

import java.util.Arrays;

/**
 * A set of numbers that stand for something, say the hashes of addresses. Takes 11 to 21 bytes for
 * each, where the library's sets take 60: a large site has millions. Zero stands for an empty place
 * and cannot be added. For one thread at a time.
 */
public final class LongSet {
  private static final int MIN_PLACES = 64;

  private long[] places = new long[MIN_PLACES];
  private int size;

  /** Whether it was not there yet. */
  public boolean add(long value) {
    int at = place(value);
    if (places[at] == value) {
      return false;
    }
    places[at] = value;
    if (++size * 4L > places.length * 3L) {
      grow();
    }
    return true;
  }

  /** Adds all of them. */
  public void addAll(long[] values) {
    for (long value : values) {
      add(value);
    }
  }

  /** Whether it was added. */
  public boolean contains(long value) {
    return places[place(value)] == value;
  }

  /** Which of the values are not in it, in their order. */
  public long[] missing(long[] values) {
    long[] missing = new long[values.length];
    int count = 0;
    for (long value : values) {
      missing[count] = value;
      count += contains(value) ? 0 : 1;
    }
    return Arrays.copyOf(missing, count);
  }

  /** Which of the values are in it, in their order. */
  public long[] common(long[] values) {
    long[] common = new long[values.length];
    int count = 0;
    for (long value : values) {
      common[count] = value;
      count += contains(value) ? 1 : 0;
    }
    return Arrays.copyOf(common, count);
  }

  /** What is in it, sorted. */
  public long[] sorted() {
    long[] values = new long[size];
    int count = 0;
    for (long value : places) {
      if (value != 0) {
        values[count++] = value;
      }
    }
    Arrays.sort(values);
    return values;
  }

  private int place(long value) {
    int mask = places.length - 1;
    int at = (int) value & mask;
    while (places[at] != 0 && places[at] != value) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] old = places;
    places = new long[old.length * 2];
    for (long value : old) {
      if (value != 0) {
        places[place(value)] = value;
      }
    }
  }
}
