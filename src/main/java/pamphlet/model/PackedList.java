package pamphlet.model;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.List;
import java.util.ListIterator;
import java.util.Spliterator;

/**
 * A list whose values are made anew each time somebody reads it, from a form that takes less room.
 * Immutable. Meant to be read from front to back; whoever needs single values takes a copy.
 *
 * @param <T> the values
 */
public abstract class PackedList<T> extends AbstractList<T> {
  /** All values; a new list each time. */
  protected abstract List<T> values();

  /** As {@link List#copyOf}, except that a packed list stays packed. */
  static <T> List<T> copyOf(List<T> list) {
    return list instanceof PackedList<T> ? list : List.copyOf(list);
  }

  @Override
  public T get(int index) {
    return values().get(index);
  }

  @Override
  public Iterator<T> iterator() {
    return listIterator(0);
  }

  @Override
  public ListIterator<T> listIterator(int index) {
    return List.copyOf(values()).listIterator(index);
  }

  @Override
  public Spliterator<T> spliterator() {
    return values().spliterator();
  }
}
