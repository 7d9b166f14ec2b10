package pamphlet.build;

import java.util.AbstractList;
import java.util.List;

/**
 * Lists one behind the other, without a copy: what a list makes only when somebody looks at it is
 * not kept. For a few lists, which must not change.
 *
 * @param <T> what is in them
 */
final class Joined<T> extends AbstractList<T> {
  private final List<List<T>> lists;
  private final int size;

  /**
   * @param lists the lists
   */
  Joined(List<List<T>> lists) {
    this.lists = List.copyOf(lists);
    this.size = lists.stream().mapToInt(List::size).sum();
  }

  @Override
  public T get(int index) {
    int left = index;
    for (List<T> list : lists) {
      if (left < list.size()) {
        return list.get(left);
      }
      left -= list.size();
    }
    throw new IndexOutOfBoundsException(index);
  }

  @Override
  public int size() {
    return size;
  }
}
