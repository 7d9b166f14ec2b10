package pamphlet.publish;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import pamphlet.model.Address;
import pamphlet.model.SortedValues;

/**
 * The changes of a plan, in their order. Of a file that comes only the number of its claim is kept,
 * since a new site has nothing but these. Immutable.
 */
final class Changes extends AbstractList<Plan.Change> implements RandomAccess {
  private final SortedValues<Address, Claim> claims;
  private final List<Plan.Change> before;

  /** The numbers of claims; of those that replace a file, the complement. */
  private final int[] placed;

  private final List<Plan.Change> after;

  private Changes(
      SortedValues<Address, Claim> claims,
      List<Plan.Change> before,
      int[] placed,
      List<Plan.Change> after) {
    this.claims = claims;
    this.before = before;
    this.placed = placed;
    this.after = after;
  }

  @Override
  public Plan.Change get(int index) {
    if (index < before.size()) {
      return before.get(index);
    }
    int number = index - before.size();
    return number < placed.length
        ? change(claims, placed[number])
        : after.get(number - placed.length);
  }

  private static Plan.Change change(SortedValues<Address, Claim> claims, int number) {
    Step.Action action = number < 0 ? Step.Action.REPLACE : Step.Action.CREATE;
    Claim claim = claims.value(number < 0 ? ~number : number);
    Plan.Order order = Plan.Order.of(action, claim.entry().phase());
    return new Plan.Change(order, action, claim.address(), Stage.name(claim.staged()));
  }

  @Override
  public int size() {
    return before.size() + placed.length + after.size();
  }

  /** Gathers changes. */
  static final class Builder {
    private final SortedValues<Address, Claim> claims;
    private final Map<Plan.Order, IntStream.Builder> placed = new EnumMap<>(Plan.Order.class);
    private final List<Plan.Change> removals = new ArrayList<>();

    /**
     * @param claims what the new site wants
     */
    Builder(SortedValues<Address, Claim> claims) {
      this.claims = claims;
    }

    /**
     * Adds a file that comes; they come by address.
     *
     * @param claim the number of its claim
     * @param replaces whether the old site has it
     */
    void place(int claim, boolean replaces) {
      int number = replaces ? ~claim : claim;
      Plan.Order order = change(claims, number).order();
      placed.computeIfAbsent(order, o -> IntStream.builder()).add(number);
    }

    /** Adds a file that goes. */
    void remove(Plan.Order order, Address address) {
      removals.add(new Plan.Change(order, Step.Action.REMOVE, address, ""));
    }

    /** All changes. */
    Changes build() {
      removals.sort(Plan.Change.ORDER);
      return new Changes(
          claims,
          removals.stream().filter(Builder::comesFirst).toList(),
          placed.values().stream().flatMapToInt(IntStream.Builder::build).toArray(),
          removals.stream().filter(change -> !comesFirst(change)).toList());
    }

    /** What goes makes room for what comes, or else stays until all of that is there. */
    private static boolean comesFirst(Plan.Change removal) {
      return removal.order() == Plan.Order.MAKE_ROOM;
    }
  }
}
