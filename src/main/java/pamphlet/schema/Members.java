package pamphlet.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The members of an object of JSON or YAML, in the order in which they are written.
 *
 * @param values texts, numbers, flags, lists of these, and other members
 */
record Members(Map<String, Object> values) {
  Members {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** An object without members. */
  static Members none() {
    return new Members(Map.of());
  }

  /** An object with one member. */
  static Members of(String name, Object value) {
    return none().with(name, value);
  }

  /** The same object with one member more. */
  Members with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.put(name, value);
    return new Members(more);
  }

  /** The same object with the members of another behind its own. */
  Members with(Members others) {
    Map<String, Object> more = new LinkedHashMap<>(values);
    more.putAll(others.values);
    return new Members(more);
  }

  /** The same object, with a list unless it is empty. */
  Members withAny(String name, List<?> list) {
    return list.isEmpty() ? this : with(name, list);
  }
}
