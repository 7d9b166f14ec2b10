package pamphlet.content;

import java.util.Set;
import pamphlet.model.PageType;

/**
 * A key that a file may have. The one place that says what it is called, which values it takes and
 * what it means: reading, checks, suggestions and schemas all come from here.
 *
 * @param name the key
 * @param shape which values it takes
 * @param types the types of page that may have it; all of them for settings
 * @param required whether a page cannot be published without it
 * @param meaning one line for editors, without a full stop
 * @param <T> what it is read to
 */
public record Field<T>(
    String name, Shape<T> shape, Set<PageType> types, boolean required, String meaning) {
  public Field {
    types = Set.copyOf(types);
  }

  static <T> Field<T> required(String name, Shape<T> shape, String meaning) {
    return new Field<>(name, shape, Set.of(PageType.values()), true, meaning);
  }

  static <T> Field<T> optional(String name, Shape<T> shape, String meaning) {
    return new Field<>(name, shape, Set.of(PageType.values()), false, meaning);
  }

  /** The same key, for some types of page only. */
  Field<T> only(PageType... some) {
    return new Field<>(name, shape, Set.of(some), required, meaning);
  }
}
