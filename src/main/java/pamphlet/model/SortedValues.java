package pamphlet.model;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * A sorted map of values that know their keys, as one list, with the number of each value: some
 * fourteen bytes for each, where the library takes forty. Immutable.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class SortedValues<K extends Comparable<K>, V> extends AbstractMap<K, V>
    implements SortedMap<K, V> {
  /** After so many places of other keys the list is searched, so that no choice of keys is slow. */
  private static final int PROBES_MAX = 16;

  private final List<V> values;
  private final Function<V, K> key;

  /** The numbers of most values, from 1 on, where the hashes of their keys point or soon behind. */
  private final int[] places;

  private SortedValues(List<V> values, Function<V, K> key) {
    this.values = values;
    this.key = key;
    this.places = new int[Integer.highestOneBit(Math.max(1, values.size())) * 4];
    for (int number = 0; number < values.size(); number++) {
      place(number);
    }
  }

  private void place(int number) {
    int start = start(key(number));
    for (int i = 0; i < PROBES_MAX; i++) {
      int at = start + i & places.length - 1;
      if (places[at] == 0) {
        places[at] = number + 1;
        return;
      }
    }
  }

  /** Where the hash of a key points. The golden ratio strews hashes that lie side by side. */
  private int start(Object wanted) {
    return wanted.hashCode() * 0x9E3779B9 >>> Integer.numberOfLeadingZeros(places.length) + 1;
  }

  /**
   * A map of values.
   *
   * @param sorted the values, sorted by their keys, each of which differs from the one before
   * @param key the key of a value
   */
  public static <K extends Comparable<K>, V> SortedValues<K, V> of(
      Collection<V> sorted, Function<V, K> key) {
    return over(List.copyOf(sorted), key);
  }

  /**
   * As {@link #of}, without a copy of the list.
   *
   * @param sorted the values, which may be made anew each time; must not change
   */
  public static <K extends Comparable<K>, V> SortedValues<K, V> over(
      List<V> sorted, Function<V, K> key) {
    return new SortedValues<>(sorted, key);
  }

  /**
   * A map with the same entries, or the map itself if it is of this kind.
   *
   * @param map a map in the natural order of its keys
   * @param key the key of a value
   */
  public static <K extends Comparable<K>, V> SortedMap<K, V> copyOf(
      SortedMap<K, V> map, Function<V, K> key) {
    return map instanceof SortedValues ? map : of(map.values(), key);
  }

  @Override
  public V get(Object wanted) {
    int number = number(wanted);
    return number < 0 ? null : values.get(number);
  }

  /** The value with a number. */
  public V value(int number) {
    return values.get(number);
  }

  /** The number of the value with a key, from 0 on, in the order of the keys; -1 if it has none. */
  public int number(Object wanted) {
    int start = start(wanted);
    for (int i = 0; i < PROBES_MAX; i++) {
      int number = places[start + i & places.length - 1] - 1;
      if (number < 0 || isSame(key(number), wanted)) {
        return number;
      }
    }
    return searched(wanted);
  }

  /** Most of those who ask have the key from the value, and it need not be read. */
  private static boolean isSame(Object key, Object wanted) {
    return key == wanted || key.equals(wanted);
  }

  private int searched(Object wanted) {
    int low = 0;
    int high = values.size() - 1;
    @SuppressWarnings("unchecked") // As in the library's maps: another type is a mistake.
    K sought = (K) wanted;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int order = key(middle).compareTo(sought);
      if (order == 0) {
        return middle;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return -1;
  }

  @Override
  public boolean containsKey(Object wanted) {
    return number(wanted) >= 0;
  }

  @Override
  public int size() {
    return values.size();
  }

  @Override
  public Collection<V> values() {
    return values;
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Map.Entry<K, V>> iterator() {
        return values.stream().map(value -> Map.entry(key.apply(value), value)).iterator();
      }

      @Override
      public int size() {
        return values.size();
      }
    };
  }

  @Override
  public Comparator<? super K> comparator() {
    return null; // The natural order.
  }

  @Override
  public K firstKey() {
    requireSome();
    return key(0);
  }

  @Override
  public K lastKey() {
    requireSome();
    return key(values.size() - 1);
  }

  private void requireSome() {
    if (values.isEmpty()) {
      throw new NoSuchElementException("the map is empty");
    }
  }

  private K key(int number) {
    return key.apply(values.get(number));
  }

  @Override
  public SortedMap<K, V> subMap(K from, K to) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(this).subMap(from, to));
  }

  @Override
  public SortedMap<K, V> headMap(K to) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(this).headMap(to));
  }

  @Override
  public SortedMap<K, V> tailMap(K from) {
    return Collections.unmodifiableSortedMap(new TreeMap<>(this).tailMap(from));
  }
}
