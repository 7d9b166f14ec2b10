package pamphlet.serve;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import pamphlet.build.Timings;

/**
 * What came of reading a site once.
 *
 * @param changed what changed since the round before
 * @param late what changed while the site was read, and has to be read in the next round
 * @param pages how many pages the site has that is shown now
 * @param told the findings that were not there before, and every error
 * @param trouble why the files could not be read at all
 * @param errors how many findings keep the newest files from being shown
 * @param warnings how many do not
 * @param millis how long it took to read the whole site, until browsers were told
 * @param glance how long it took to show the edited texts alone, in milliseconds; absent if they
 *     were not shown before the whole site was read
 * @param timings where the time of reading went, if that was asked for
 */
public record Round(
    Set<Path> changed,
    Set<Path> late,
    long pages,
    Told told,
    Optional<String> trouble,
    long errors,
    long warnings,
    long millis,
    OptionalLong glance,
    Timings timings) {
  public Round {
    changed = Set.copyOf(changed);
    late = Set.copyOf(late);
  }

  /** Whether the newest files are shown. */
  public boolean isSound() {
    return errors == 0;
  }
}
