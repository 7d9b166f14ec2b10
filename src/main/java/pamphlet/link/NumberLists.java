package pamphlet.link;

import java.util.Arrays;

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

  /** The members of a list, in the order in which they were added. */
  int[] of(int list) {
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
}
