package pamphlet.state;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import pamphlet.model.Code;
import pamphlet.model.Severity;

/** Reads what {@link Out} wrote. Damage shows as a {@link RuntimeException}. */
public final class In {
  private final byte[] bytes;
  private final int end;
  private final IntFunction<String> words;
  private final Map<Object, Object> shared;
  private int at;

  In(byte[] bytes, int start, int end, IntFunction<String> words, Map<Object, Object> shared) {
    this.bytes = bytes;
    this.at = start;
    this.end = end;
    this.words = words;
    this.shared = shared;
  }

  /** A code, of which there are few and which are costly to make. */
  Code code(String id, Severity severity, String meaning) {
    if (shared.get(id) instanceof Code known
        && known.severity() == severity
        && known.meaning().equals(meaning)) {
      return known;
    }
    Code made = new Code(id, severity, meaning);
    shared.put(id, made);
    return made;
  }

  /**
   * A value, or the same one that was read before: many pages have the same reviewer, and to keep
   * an object for each takes room.
   */
  @SuppressWarnings("unchecked") // What is found is equal to the value, of a class that is final.
  <T> Optional<T> shared(Optional<T> value) {
    Object known = shared.get(value); // Without a lock, and nearly always there.
    known = known != null ? known : shared.putIfAbsent(value, value);
    return known == null ? value : (Optional<T>) known;
  }

  /**
   * Reads all of some bytes.
   *
   * @param bytes where the values stand
   * @param words the texts by their numbers in the table that they were written with
   */
  public In(byte[] bytes, IntFunction<String> words) {
    this(bytes, 0, bytes.length, words, new ConcurrentHashMap<>());
  }

  /** Reads all of some bytes that have no table of words. */
  public In(byte[] bytes) {
    this(bytes, 0, bytes.length, null, new ConcurrentHashMap<>());
  }

  /** What {@link Out#number} wrote. */
  public long number() {
    long zigzag = 0;
    for (int shift = 0; shift < 64; shift += 7) {
      byte next = bytes[step(1)];
      zigzag |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        break;
      }
    }
    return zigzag >>> 1 ^ -(zigzag & 1);
  }

  /** As {@link #number}, for one that was an {@code int}. */
  public int count() {
    return Math.toIntExact(number());
  }

  /** What {@link Out#fixed} wrote. */
  public long fixed() {
    long value = 0;
    int from = step(8);
    for (int i = 0; i < 8; i++) {
      value = value << 8 | bytes[from + i] & 0xFF;
    }
    return value;
  }

  /** What {@link Out#longs} wrote. */
  public long[] longs() {
    int count = count();
    int from = step(Math.multiplyExact(count, Long.BYTES));
    long[] values = new long[count];
    ByteBuffer.wrap(bytes, from, count * Long.BYTES).asLongBuffer().get(values);
    return values;
  }

  /** What {@link Out#flag} wrote. */
  public boolean flag() {
    return number() != 0;
  }

  /** What {@link Out#constant} wrote, of these constants. */
  public <T> T constant(T[] values) {
    return values[count()];
  }

  /** What {@link Out#key} wrote. */
  public Key key() {
    return new Key(fixed(), fixed());
  }

  /** What {@link Out#text} wrote. */
  public String text() {
    int head = count();
    int length = head >>> 1;
    if (length == 0) {
      return ""; // Not a text of its own: most pages have some that are empty.
    }
    if ((head & 1) == 0) {
      return new String(bytes, step(length), length, StandardCharsets.ISO_8859_1);
    }
    int from = step(Math.multiplyExact(length, 2));
    char[] chars = new char[length];
    for (int i = 0; i < length; i++) {
      chars[i] = (char) (bytes[from + 2 * i] << 8 | bytes[from + 2 * i + 1] & 0xFF);
    }
    return new String(chars);
  }

  /** Passes over what {@link Out#text} wrote. */
  void passText() {
    int head = count();
    step(Math.multiplyExact(head >>> 1, (head & 1) + 1));
  }

  /** What {@link Out#word} wrote. */
  public String word() {
    return words == null ? text() : words.apply(count());
  }

  /** What {@link Out#block} wrote, to be read on its own. */
  public In block() {
    return block(words);
  }

  /** As {@link #block()}, with a table of words. */
  In block(IntFunction<String> table) {
    int length = count();
    int from = step(length);
    return new In(bytes, from, from + length, table, shared);
  }

  /** The same values, to be read from here apart from this. */
  public In copy() {
    return new In(bytes, at, end, words, shared);
  }

  /** The same values, to be read from a place that {@link #at} told. */
  In from(int start) {
    return new In(bytes, start, end, words, shared);
  }

  /** A copy of what is left. */
  byte[] rest() {
    return Arrays.copyOfRange(bytes, at, end);
  }

  /** Where the values stand. */
  byte[] bytes() {
    return bytes;
  }

  /** Where the next value stands. */
  int at() {
    return at;
  }

  /** How many bytes are left. */
  int left() {
    return end - at;
  }

  /** What {@link Out#maybe} wrote. */
  public <T> Optional<T> maybe(Function<In, T> read) {
    return flag() ? Optional.of(read.apply(this)) : Optional.empty();
  }

  /** What {@link Out#all} wrote. */
  public <T> List<T> all(Function<In, T> read) {
    return all(count(), read);
  }

  /** So many values. */
  <T> List<T> all(int count, Function<In, T> read) {
    if (count == 0) {
      return List.of();
    }
    // Each value takes a byte at least, so a damaged count cannot ask for all memory.
    List<T> values = new ArrayList<>(Math.min(count, end - at));
    for (int i = 0; i < count; i++) {
      values.add(read.apply(this));
    }
    return values;
  }

  private int step(int length) {
    int from = at;
    if (length < 0 || from + length > end) {
      throw new IllegalStateException("more was promised than is there");
    }
    at += length;
    return from;
  }
}
