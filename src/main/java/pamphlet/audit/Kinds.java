package pamphlet.audit;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * Tells names of elements or attributes apart without making texts of them: a page has a thousand.
 * Their keys are worked out while they are read, in lower case, because in HTML both cases are one.
 *
 * @param <K> what names are told apart into
 */
final class Kinds<K> {
  /** The key of no name. */
  static final long START = 1;

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
    long key = START;
    for (byte lower : name.getBytes(StandardCharsets.US_ASCII)) {
      key = key(key, lower);
    }
    int at = place(key);
    if (key == 0 || keys[at] == key) {
      throw new IllegalArgumentException("stands twice: " + name);
    }
    keys[at] = key;
    kinds[at] = kind;
  }

  /** The key of a name that goes on with a character, in lower case. */
  static long key(long before, int lower) {
    return (before ^ lower) * FACTOR;
  }

  /** The kind of the name with a key. */
  @SuppressWarnings("unchecked") // Only put() fills the array.
  K of(long key) {
    int at = place(key);
    return keys[at] == key && key != 0 ? (K) kinds[at] : other;
  }

  private int place(long key) {
    int at = (int) (key >>> 56);
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) % PLACES;
    }
    return at;
  }
}
