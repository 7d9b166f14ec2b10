package pamphlet.importer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.Place;

/**
 * The front matter of a page that was written for another generator. Nested keys are joined with
 * dots, for example {@code cover.image}.
 *
 * @param values the values by key, in the order of the file
 * @param bodyStart where the text behind it begins
 */
record Matter(Map<String, Value> values, int bodyStart) {
  Matter {
    values = new LinkedHashMap<>(values);
  }

  /**
   * A value.
   *
   * @param items the texts in it; one unless it is a list
   * @param isList whether it is a list
   * @param place where it stands
   */
  record Value(List<String> items, boolean isList, Place place) {
    Value {
      items = List.copyOf(items);
    }

    /** The first text, white space folded. */
    String first() {
      return items.isEmpty() ? "" : items.get(0).strip().replaceAll("\\s+", " ");
    }
  }

  /** The first text of a key. */
  Optional<String> text(String key) {
    return Optional.ofNullable(values.get(key)).map(Value::first).filter(t -> !t.isEmpty());
  }
}
