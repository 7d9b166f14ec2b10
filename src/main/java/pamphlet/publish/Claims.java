package pamphlet.publish;

import java.util.SortedSet;
import pamphlet.model.Address;
import pamphlet.model.SortedValues;

/** What the outputs of a new site claim, gathered from many threads. */
final class Claims {
  private PackedClaims claims = new PackedClaims();

  /** Adds one. */
  void add(Claim claim) {
    byte[] packed = PackedClaims.packed(claim);
    synchronized (this) {
      claims.put(packed);
    }
  }

  /** Takes all of them out, sorted; of those with one address any one. */
  synchronized Sorted take() {
    PackedClaims all = claims;
    claims = new PackedClaims();
    SortedSet<Address> doubles = all.sort();
    return new Sorted(SortedValues.over(all, Claim::address), doubles);
  }

  /**
   * All claims.
   *
   * @param wanted by address
   * @param doubles the addresses that more than one output claims, which is a mistake
   */
  record Sorted(SortedValues<Address, Claim> wanted, SortedSet<Address> doubles) {}
}
