package pamphlet.publish;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import pamphlet.model.Address;
import pamphlet.model.Comparing;
import pamphlet.model.SortedValues;

/**
 * What the outputs of a new site claim, gathered from many threads. A plain list until all are
 * there: a map would take 40 bytes more for each file.
 */
final class Claims {
  private List<Claim> claims = new ArrayList<>();

  /** Adds one. */
  synchronized void add(Claim claim) {
    claims.add(claim);
  }

  /** Takes all of them out, sorted; of those with one address any one. */
  synchronized Sorted take() {
    List<Claim> all = claims;
    claims = new ArrayList<>();
    all.sort(Comparing.by(Claim::address));
    SortedSet<Address> doubles = new TreeSet<>();
    List<Claim> each = new ArrayList<>(all.size());
    for (Claim claim : all) {
      if (!each.isEmpty() && each.get(each.size() - 1).address().equals(claim.address())) {
        doubles.add(claim.address());
      } else {
        each.add(claim);
      }
    }
    return new Sorted(SortedValues.of(each, Claim::address), doubles);
  }

  /**
   * All claims.
   *
   * @param wanted by address
   * @param doubles the addresses that more than one output claims, which is a mistake
   */
  record Sorted(SortedMap<Address, Claim> wanted, SortedSet<Address> doubles) {}
}
