package pamphlet.build;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pamphlet.model.Allowance;
import pamphlet.model.KeyPlaces;
import pamphlet.model.Place;
import pamphlet.model.TextBlock;

/**
 * What a value says apart from where in its file it stands. Two texts of one article mean the same
 * if what they compile to has the same words here.
 */
final class Meaning {
  private static final Set<Class<?>> PLACES =
      Set.of(Place.class, KeyPlaces.class, TextBlock.Run.class);

  private Meaning() {}

  /** All that is in a value built of records, lists, maps and plain values. */
  static String of(Object value) {
    if (PLACES.contains(value.getClass())) {
      return "";
    }
    if (value instanceof Allowance allowance) {
      // Its last line is a place, too; what it covers shows in the findings.
      return allowance.code() + " " + allowance.reason();
    }
    if (value instanceof Record record) {
      return of(record);
    }
    if (value instanceof Optional<?> maybe) {
      return maybe.map(Meaning::of).orElse("nothing");
    }
    if (value instanceof Collection<?> list) {
      return list.stream().map(Meaning::of).collect(Collectors.joining(", ", "[", "]"));
    }
    return value instanceof Map<?, ?> map ? of(map) : value.toString();
  }

  private static String of(Map<?, ?> map) {
    TreeMap<String, String> sorted = new TreeMap<>();
    map.forEach((key, value) -> sorted.put(of(key), of(value)));
    return sorted.toString();
  }

  private static String of(Record record) {
    StringBuilder out = new StringBuilder(record.getClass().getSimpleName()).append('(');
    for (RecordComponent part : record.getClass().getRecordComponents()) {
      try {
        out.append(part.getName()).append('=');
        out.append(of(part.getAccessor().invoke(record))).append("; ");
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(record.getClass() + " cannot be read", e);
      }
    }
    return out.append(')').toString();
  }
}
