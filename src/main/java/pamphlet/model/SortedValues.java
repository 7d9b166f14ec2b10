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
 * A sorted map of values that know their keys, as one list: four bytes for each, where the library
 * takes forty. Immutable.
 *
 * @param <K> the keys
 * @param <V> the values
 */
public final class SortedValues<K extends Comparable<K>, V> extends AbstractMap<K, V>
    implements SortedMap<K, V> {
  private final List<V> values;
  private final Function<V, K> key;

  private SortedValues(List<V> values, Function<V, K> key) {
    this.values = values;
    this.key = key;
  }

  /**
   * A map of values.
   *
   * @param sorted the values, sorted by their keys, each of which differs from the one before
   * @param key the key of a value
   */
  public static <K extends Comparable<K>, V> SortedValues<K, V> of(
      Collection<V> sorted, Function<V, K> key) {
    return new SortedValues<>(List.copyOf(sorted), key);
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
    int low = 0;
    int high = values.size() - 1;
    @SuppressWarnings("unchecked") // As in the library's maps: another type is a mistake.
    K sought = (K) wanted;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      V value = values.get(middle);
      int order = key.apply(value).compareTo(sought);
      if (order == 0) {
        return value;
      }
      low = order < 0 ? middle + 1 : low;
      high = order < 0 ? high : middle - 1;
    }
    return null;
  }

  @Override
  public boolean containsKey(Object wanted) {
    return get(wanted) != null;
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
    return key(0);
  }

  @Override
  public K lastKey() {
    return key(values.size() - 1);
  }

  private K key(int index) {
    if (values.isEmpty()) {
      throw new NoSuchElementException("the map is empty");
    }
    return key.apply(values.get(index));
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
