package pamphlet.link;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/**
 * A list of numbers for each of some numbers, in eight bytes for each member and four for each
 * list, where lists of objects take fifty and more. Each grows at its end. For one thread.
 */
final class NumberLists {
  /** By list, where its last member stands, from 1 on; 0 if it is empty. */
  private final int[] last;

  private int[] members;

  /** By member, where the one before it in its list stands, from 1 on; 0 for the first. */
  private int[] before;

  private int size;

  /**
   * @param count how many lists there are
   */
  NumberLists(int count) {
    last = new int[count];
    members = new int[count];
    before = new int[count];
  }

  /** Adds a member at the end of a list, unless it is the last one there already. */
  void add(int list, int member) {
    if (last[list] > 0 && members[last[list] - 1] == member) {
      return;
    }
    if (size == members.length) {
      members = Arrays.copyOf(members, size * 2);
      before = Arrays.copyOf(before, size * 2);
    }
    members[size] = member;
    before[size] = last[list];
    last[list] = ++size;
  }

  /** The same in four bytes for each member and four for each list, for as long as needed. */
  Packed packed() {
    return Packed.of(last.length, this::of);
  }

  private int[] of(int list) {
    int count = 0;
    for (int at = last[list]; at > 0; at = before[at - 1]) {
      count++;
    }
    int[] found = new int[count];
    for (int at = last[list]; at > 0; at = before[at - 1]) {
      found[--count] = members[at - 1];
    }
    return found;
  }

  /** Lists that grow no more. */
  static final class Packed {
    /** By list, where its first member stands; at the end, how many members there are. */
    private final int[] starts;

    private final int[] members;

    private Packed(int[] starts, int[] members) {
      this.starts = starts;
      this.members = members;
    }

    /**
     * Lists that come one after the other.
     *
     * @param count how many there are
     * @param list gives each one, asked for once and in order
     */
    static Packed of(int count, IntFunction<int[]> list) {
      int[] starts = new int[count + 1];
      int[] members = new int[count];
      for (int i = 0; i < count; i++) {
        int[] next = list.apply(i);
        int end = starts[i] + next.length;
        if (end > members.length) {
          members = Arrays.copyOf(members, end + (end >> 1));
        }
        System.arraycopy(next, 0, members, starts[i], next.length);
        starts[i + 1] = end;
      }
      return new Packed(starts, Arrays.copyOf(members, starts[count]));
    }

    /** The members of a list as what they stand for, in the order in which they were added. */
    <T> List<T> of(int list, T[] meanings) {
      return new Slice<>(members, starts[list], starts[list + 1] - starts[list], meanings);
    }
  }

  /** Some numbers as what they stand for. */
  private static final class Slice<T> extends AbstractList<T> implements RandomAccess {
    private final int[] numbers;
    private final int start;
    private final int size;
    private final T[] meanings;

    Slice(int[] numbers, int start, int size, T[] meanings) {
      this.numbers = numbers;
      this.start = start;
      this.size = size;
      this.meanings = meanings;
    }

    @Override
    public T get(int index) {
      return meanings[numbers[start + Objects.checkIndex(index, size)]];
    }

    @Override
    public int size() {
      return size;
    }
  }
}
