package pamphlet.state;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Makes keys. Two lanes of multiplications with odd constants (the golden ratio, and a prime of
 * xxHash) and shifts, which take eight bytes at a step; the order of what is added counts.
 */
public final class Hasher {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;
  private static final long PRIME = 0xC2B2AE3D27D4EB4FL;

  private long high = 1;
  private long low = 2;

  /** Adds a number. */
  public Hasher add(long value) {
    high = high(high, value);
    low = low(low, value);
    return this;
  }

  /** Adds a key. */
  public Hasher add(Key key) {
    return add(key.high()).add(key.low());
  }

  /** Adds a text. */
  public Hasher add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return add(bytes, 0, bytes.length);
  }

  /** Adds bytes and how many they are. */
  public Hasher add(byte[] bytes, int start, int length) {
    int end = start + length;
    int at = start;
    ByteBuffer numbers = ByteBuffer.wrap(bytes); // Of eight bytes, the highest first.
    long first = high;
    long second = low;
    for (; at + 8 <= end; at += 8) {
      long value = numbers.getLong(at);
      first = high(first, value);
      second = low(second, value);
    }
    high = first;
    low = second;
    long rest = 0;
    for (; at < end; at++) {
      rest = rest << 8 | bytes[at] & 0xFF;
    }
    return add(rest).add(length);
  }

  private static long high(long before, long value) {
    long mixed = (before ^ value) * GOLDEN;
    return mixed ^ mixed >>> 32;
  }

  private static long low(long before, long value) {
    long mixed = Long.rotateLeft(before + value, 27) * PRIME;
    return mixed ^ mixed >>> 29;
  }

  /** The key of all that was added. */
  public Key key() {
    return new Key(high ^ Long.rotateLeft(low, 31), low * GOLDEN ^ high);
  }
}
