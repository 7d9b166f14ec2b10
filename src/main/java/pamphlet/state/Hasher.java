package pamphlet.state;

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
    high = (high ^ value) * GOLDEN;
    high ^= high >>> 32;
    low = Long.rotateLeft(low + value, 27) * PRIME;
    low ^= low >>> 29;
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
    for (; at + 8 <= end; at += 8) {
      long value = 0;
      for (int i = 0; i < 8; i++) {
        value = value << 8 | bytes[at + i] & 0xFF;
      }
      add(value);
    }
    long rest = 0;
    for (; at < end; at++) {
      rest = rest << 8 | bytes[at] & 0xFF;
    }
    return add(rest).add(length);
  }

  /** The key of all that was added. */
  public Key key() {
    return new Key(high ^ Long.rotateLeft(low, 31), low * GOLDEN ^ high);
  }
}
