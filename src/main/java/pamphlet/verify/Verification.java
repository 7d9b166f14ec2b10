package pamphlet.verify;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.model.Address;

/**
 * What a comparison found.
 *
 * @param verdicts by address
 */
public record Verification(SortedMap<Address, Verdict> verdicts) {
  public Verification {
    verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
  }

  /** The addresses with one verdict, sorted. */
  public List<Address> with(Verdict verdict) {
    return verdicts.entrySet().stream()
        .filter(entry -> entry.getValue() == verdict)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** Whether readers get what was built. */
  public boolean isClean() {
    return verdicts.values().stream().noneMatch(Verdict::isFault);
  }
}
