package pamphlet.state;

import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Writes values one behind the other; {@link In} reads them in the same order. */
public final class Out {
  private final TextTable words;
  private byte[] bytes;
  private int size;

  /**
   * @param words the table for texts that occur again and again
   */
  public Out(TextTable words) {
    this(words, 1 << 10);
  }

  /**
   * As the other one, for much that is not to be copied while it grows.
   *
   * @param bytes about how many there will be; more are no mistake
   */
  Out(TextTable words, int bytes) {
    this.words = words;
    this.bytes = new byte[bytes];
  }

  /** Everything written so far. */
  public byte[] bytes() {
    return Arrays.copyOf(bytes, size);
  }

  /** Everything written so far, and behind it what was written to another one. */
  byte[] with(Out other) {
    byte[] all = Arrays.copyOf(bytes, size + other.size);
    System.arraycopy(other.bytes, 0, all, size, other.size);
    return all;
  }

  /** Feeds everything written so far to a hash. */
  public void feed(Hasher hash) {
    hash.add(bytes, 0, size);
  }

  /** A whole number; small ones that are not negative take least room. */
  public Out number(long value) {
    long zigzag = value << 1 ^ value >> 63;
    room(10);
    while ((zigzag & ~0x7FL) != 0) {
      bytes[size++] = (byte) (zigzag | 0x80);
      zigzag >>>= 7;
    }
    bytes[size++] = (byte) zigzag;
    return this;
  }

  /** A number of which all bits matter. */
  public Out fixed(long value) {
    room(8);
    for (int shift = 56; shift >= 0; shift -= 8) {
      bytes[size++] = (byte) (value >>> shift);
    }
    return this;
  }

  /** Numbers of which all bits matter, with their count before them. */
  public Out longs(long[] values) {
    number(values.length);
    for (long value : values) {
      fixed(value);
    }
    return this;
  }

  /** How many bytes were written so far. */
  public int size() {
    return size;
  }

  /** Yes or no. */
  public Out flag(boolean value) {
    return number(value ? 1 : 0);
  }

  /** A constant of an enum. */
  public Out constant(Enum<?> value) {
    return number(value.ordinal());
  }

  /** A hash. */
  public Out key(Key key) {
    return fixed(key.high()).fixed(key.low());
  }

  /** A text, letter by letter, half surrogate pairs among them. */
  public Out text(String text) {
    int length = text.length();
    boolean narrow = isNarrow(text);
    number((long) length << 1 | (narrow ? 0 : 1));
    room(length * (narrow ? 1 : 2));
    if (narrow) {
      lowBytes(text);
    } else {
      for (int i = 0; i < length; i++) {
        char c = text.charAt(i);
        bytes[size++] = (byte) (c >>> 8);
        bytes[size++] = (byte) c;
      }
    }
    return this;
  }

  // Deprecated since it drops the high bytes. Here there are none, and no other way copies a text
  // at once without a check or a copy more.
  @SuppressWarnings("deprecation")
  private void lowBytes(String text) {
    text.getBytes(0, text.length(), bytes, size);
    size += text.length();
  }

  /** A text that many pages have. */
  public Out word(String text) {
    return words == TextTable.NONE ? text(text) : number(words.number(text));
  }

  /** Bytes that something else wrote. */
  public Out raw(byte[] from, int start, int length) {
    room(length);
    System.arraycopy(from, start, bytes, size, length);
    size += length;
    return this;
  }

  /** Bytes with their length before them. */
  public Out block(byte[] block) {
    return number(block.length).raw(block, 0, block.length);
  }

  /**
   * Puts the length of all that was written since a place before it, so that a reader may step over
   * it.
   *
   * @param start the {@link #size} at that place
   */
  public Out asBlock(int start) {
    int length = size - start;
    number(length); // Behind it first, which tells how much room it takes.
    byte[] head = Arrays.copyOfRange(bytes, start + length, size);
    System.arraycopy(bytes, start, bytes, start + head.length, length);
    System.arraycopy(head, 0, bytes, start, head.length);
    return this;
  }

  /** A value that may be absent. */
  public <T> Out maybe(Optional<T> value, BiConsumer<Out, T> write) {
    flag(value.isPresent());
    if (value.isPresent()) {
      write.accept(this, value.get());
    }
    return this;
  }

  /** Values in their order. */
  public <T> Out all(Collection<T> values, BiConsumer<Out, T> write) {
    number(values.size());
    for (T value : values) {
      write.accept(this, value);
    }
    return this;
  }

  // To the end always: most texts are narrow, and a loop of one way out is fastest.
  private static boolean isNarrow(String text) {
    int all = 0;
    for (int i = 0; i < text.length(); i++) {
      all |= text.charAt(i);
    }
    return all <= 0xFF;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
