package pamphlet.render.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The names that a template or a macro gives to values, while it is read. A name ends with the
 * block in which it was given, and its place is then free for another one.
 */
final class Scope {
  private final Set<String> assigned;
  private final List<String> names = new ArrayList<>();
  private int places;

  /**
   * @param assigned the names that the file assigns values to, each in one place
   */
  Scope(Set<String> assigned) {
    this.assigned = assigned;
  }

  /** Gives a name to a value. Returns its place. */
  int open(String name) {
    names.add(name);
    places = Math.max(places, names.size());
    return names.size() - 1;
  }

  /** How many names there are. */
  int size() {
    return names.size();
  }

  /** Ends the names that were given since there were {@code size}. */
  void close(int size) {
    names.subList(size, names.size()).clear();
  }

  boolean has(String name) {
    return names.contains(name);
  }

  /** How many values are to be kept at most. */
  int places() {
    return places;
  }

  /** What a name stands for: the innermost value of that name, or else what the page shows. */
  Expression named(String name) {
    int place = names.lastIndexOf(name);
    if (place >= 0) {
      return new Expression.Local(place);
    } else if (assigned.contains(name)) {
      // FreeMarker keeps it beyond its block, for all macros of the file.
      throw new Unfit("a value that may have been assigned elsewhere");
    }
    return new Expression.Named(name);
  }
}
