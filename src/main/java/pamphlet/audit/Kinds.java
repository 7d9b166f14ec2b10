package pamphlet.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Tells names of elements or attributes apart without making texts of them: a page has a thousand.
 * Upper and lower case are one, as in HTML.
 *
 * @param <K> what names are told apart into
 */
final class Kinds<K> {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;
  private static final int PLACES = 256;

  private final long[] keys = new long[PLACES];
  private final Object[] kinds = new Object[PLACES];
  private final K other;

  /**
   * @param known the names of each kind, in lower case
   * @param other the kind of all names that are not known
   */
  Kinds(Map<K, List<String>> known, K other) {
    this.other = other;
    known.forEach((kind, names) -> names.forEach(name -> put(name, kind)));
  }

  private void put(String name, K kind) {
    byte[] bytes = name.getBytes(StandardCharsets.US_ASCII);
    long key = key(bytes, 0, bytes.length);
    int at = place(key);
    if (keys[at] == key) {
      throw new IllegalArgumentException("stands twice: " + name);
    }
    keys[at] = key;
    kinds[at] = kind;
  }

  /** The kind of the name that stands between two places. */
  @SuppressWarnings("unchecked") // Only put() fills the array.
  K of(byte[] text, int from, int to) {
    long key = key(text, from, to);
    int at = place(key);
    return keys[at] == key ? (K) kinds[at] : other;
  }

  private int place(long key) {
    int at = (int) (key >>> 56);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) % PLACES;
    }
    return at;
  }

  private static long key(byte[] text, int from, int to) {
    long key = 1;
    for (int i = from; i < to; i++) {
      key = (key ^ lower(text[i])) * FACTOR;
    }
    return key == 0 ? 1 : key;
  }

  private static int lower(byte b) {
    return b >= 'A' && b <= 'Z' ? b + ('a' - 'A') : b;
  }
}
