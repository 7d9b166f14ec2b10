package pamphlet.model;

import java.util.Map;

/**
 * Where the keys and values of a front matter or settings file stand. Keys are paths such as {@code
 * title}, {@code image.alt} or {@code sources[0].url}.
 *
 * @param keys where each key stands
 * @param values where each value stands
 * @param whole where the front matter begins, for keys that are missing
 */
public record KeyPlaces(Map<String, Place> keys, Map<String, Place> values, Place whole) {
  public KeyPlaces {
    keys = Map.copyOf(keys);
    values = Map.copyOf(values);
  }

  /** Where the value of {@code key} stands; the beginning if it is missing. */
  public Place value(String key) {
    return values.getOrDefault(key, whole);
  }

  /** Where {@code key} itself stands; the beginning if it is missing. */
  public Place key(String key) {
    return keys.getOrDefault(key, whole);
  }

  /** Whether the author wrote {@code key}. */
  public boolean has(String key) {
    return keys.containsKey(key);
  }
}
