package pamphlet.deploy;

import java.util.Comparator;
import java.util.Objects;
import pamphlet.model.Address;
import pamphlet.publish.Phase;

/**
 * One file that changes at the target.
 *
 * @param order when
 * @param action what happens to it
 * @param address where
 * @param size of the new content in bytes; of the old one for a deletion
 */
public record Step(Order order, Action action, Address address, long size)
    implements Comparable<Step> {
  private static final Comparator<Step> SORT =
      Comparator.comparing(Step::order).thenComparing(Step::address);

  public Step {
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(address, "address");
  }

  /** What happens to a file. */
  public enum Action {
    CREATE,
    REPLACE,
    DELETE
  }

  /**
   * The order that keeps links whole for every reader who follows them from the old or the new
   * index: what is linked to comes before what links to it, and goes after it. New pages and lists
   * come before replaced ones, because nobody is led to them yet. All steps of one order may be
   * carried out side by side.
   */
  public enum Order {
    /** Old files where a new site needs a folder, and the reverse; this cannot wait. */
    MAKE_ROOM("making room"),
    NEW_ASSETS("new assets"),
    CHANGED_ASSETS("changed assets"),
    NEW_PAGES("new pages"),
    NEW_LISTS("new lists"),
    CHANGED_PAGES("changed pages"),
    CHANGED_LISTS("changed lists"),
    OLD_LISTS("old lists"),
    OLD_PAGES("old pages"),
    OLD_ASSETS("old assets");

    private final String words;

    Order(String words) {
      this.words = words;
    }

    /** What messages call it. */
    public String words() {
      return words;
    }

    static Order of(Action action, Phase phase) {
      return switch (phase) {
        case ASSET -> pick(action, NEW_ASSETS, CHANGED_ASSETS, OLD_ASSETS);
        case PAGE -> pick(action, NEW_PAGES, CHANGED_PAGES, OLD_PAGES);
        case LIST -> pick(action, NEW_LISTS, CHANGED_LISTS, OLD_LISTS);
      };
    }

    private static Order pick(Action action, Order created, Order replaced, Order deleted) {
      return switch (action) {
        case CREATE -> created;
        case REPLACE -> replaced;
        case DELETE -> deleted;
      };
    }
  }

  @Override
  public int compareTo(Step other) {
    return SORT.compare(this, other);
  }
}
