package pamphlet.serve;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import pamphlet.build.Problems;
import pamphlet.model.Address;

/**
 * What browsers see at one moment: the last sound site, and what is wrong with the files now.
 *
 * @param round counts the changes, from 1
 * @param site the last sound site; absent until there is one
 * @param problems everything that was found in the newest files, sorted
 * @param trouble why the newest files could not be read at all
 * @param pictures the pictures that changed since the start, with the round of their last change
 */
record Shown(
    int round,
    Optional<LiveSite> site,
    Problems problems,
    Optional<String> trouble,
    SortedMap<Address, Integer> pictures) {
  /** Before the first round. */
  static final Shown NOTHING =
      new Shown(
          0,
          Optional.empty(),
          Problems.of(List.of()),
          Optional.empty(),
          Collections.emptySortedMap());

  Shown {
    pictures = Collections.unmodifiableSortedMap(new TreeMap<>(pictures));
  }

  /** A sound site took the place of the last one. */
  Shown sound(LiveSite newer, Problems warnings, Map<Address, Integer> changed) {
    TreeMap<Address, Integer> all = new TreeMap<>(pictures);
    all.putAll(changed);
    return new Shown(round + 1, Optional.of(newer), warnings, Optional.empty(), all);
  }

  /** Texts of single pages took the place of others; of the whole site nothing is known yet. */
  Shown glanced(LiveSite newer) {
    return new Shown(round + 1, Optional.of(newer), problems, trouble, pictures);
  }

  /** The same, counted as a later change. */
  Shown at(int later) {
    return new Shown(later, site, problems, trouble, pictures);
  }

  /** The newest files have mistakes; the last sound site stays. */
  Shown broken(Problems found) {
    return new Shown(round + 1, site, found, Optional.empty(), pictures);
  }

  /** The newest files could not be read; the last sound site stays. */
  Shown unreadable(String why) {
    return new Shown(round + 1, site, Problems.of(List.of()), Optional.of(why), pictures);
  }

  /** How many findings keep the newest files from being shown. */
  long errors() {
    return problems.errors() + (trouble.isPresent() ? 1 : 0);
  }

  /** How many findings do not. */
  long warnings() {
    return problems.warnings();
  }

  /** Whether the newest files are what is shown. */
  boolean isSound() {
    return errors() == 0 && site.isPresent();
  }
}
