package pamphlet.render.output;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;

/**
 * A list that is put in order when somebody first asks for an item: how long it is tells what pages
 * it needs, and those are made side by side. Fit for threads once all items are in it.
 */
final class SortedLater<T> extends AbstractList<T> implements RandomAccess {
  private final List<T> items = new ArrayList<>();
  private final Comparator<? super T> order;
  private volatile boolean isSorted;

  /**
   * An empty list.
   *
   * @param order how it will be sorted
   */
  SortedLater(Comparator<? super T> order) {
    this.order = order;
  }

  @Override
  public boolean add(T item) {
    isSorted = false;
    return items.add(item);
  }

  @Override
  public T get(int index) {
    if (!isSorted) {
      sort();
    }
    return items.get(index);
  }

  private synchronized void sort() {
    if (!isSorted) {
      items.sort(order);
      isSorted = true;
    }
  }

  @Override
  public int size() {
    return items.size();
  }
}
