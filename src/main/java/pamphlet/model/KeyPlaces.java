package pamphlet.model;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Where the keys and values of a front matter or settings file stand. Keys are paths such as {@code
 * title}, {@code image.alt} or {@code sources[0].url}. Hardly anybody asks once a file was checked,
 * so the answer may be kept in a form that takes less room. Immutable.
 */
public final class KeyPlaces {
  private final Supplier<Table> table;

  /**
   * The places themselves.
   *
   * @param keys where each key stands
   * @param values where each value stands
   * @param whole where the front matter begins, for keys that are missing
   */
  public record Table(SortedMap<String, Place> keys, SortedMap<String, Place> values, Place whole) {
    public Table {
      keys = Collections.unmodifiableSortedMap(new TreeMap<>(keys));
      values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
  }

  /**
   * @param keys where each key stands
   * @param values where each value stands
   * @param whole where the front matter begins, for keys that are missing
   */
  public KeyPlaces(Map<String, Place> keys, Map<String, Place> values, Place whole) {
    this(new Table(new TreeMap<>(keys), new TreeMap<>(values), whole));
  }

  /**
   * @param given the places
   */
  public KeyPlaces(Table given) {
    this.table = () -> given;
  }

  /**
   * @param table makes the places each time they are asked for, always the same
   */
  public KeyPlaces(Supplier<Table> table) {
    this.table = table;
  }

  /** Where each key stands; sorted, so that it is stored the same in each run. */
  public SortedMap<String, Place> keys() {
    return table.get().keys();
  }

  /** Where each value stands. */
  public SortedMap<String, Place> values() {
    return table.get().values();
  }

  /** Where the front matter begins, for keys that are missing. */
  public Place whole() {
    return table.get().whole();
  }

  /** Where the value of {@code key} stands; the beginning if it is missing. */
  public Place value(String key) {
    Table all = table.get();
    return all.values().getOrDefault(key, all.whole());
  }

  /** Where {@code key} itself stands; the beginning if it is missing. */
  public Place key(String key) {
    Table all = table.get();
    return all.keys().getOrDefault(key, all.whole());
  }

  /** Whether the author wrote {@code key}. */
  public boolean has(String key) {
    return keys().containsKey(key);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof KeyPlaces places && table.get().equals(places.table.get());
  }

  @Override
  public int hashCode() {
    return table.get().hashCode();
  }

  @Override
  public String toString() {
    return table.get().toString();
  }
}
