package pamphlet.render.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Shows lists. Without streams: a page has a dozen lists, most of them empty. */
final class Each {
  private Each() {}

  /** A view of each item, in order. */
  static <T, V> List<V> of(List<T> items, Function<T, V> view) {
    if (items.isEmpty()) {
      return List.of();
    }
    List<V> views = new ArrayList<>(items.size());
    for (T item : items) {
      views.add(view.apply(item));
    }
    return views;
  }
}
