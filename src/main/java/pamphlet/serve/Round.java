package pamphlet.serve;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import pamphlet.model.Diagnostic;

/**
 * What came of reading a site once.
 *
 * @param changed what changed since the round before
 * @param pages how many pages the site has that is shown now
 * @param told the findings that were not there before, and every error; sorted
 * @param trouble why the files could not be read at all
 * @param errors how many findings keep the newest files from being shown
 * @param warnings how many do not
 * @param millis how long it took, from the change being over until browsers were told
 */
public record Round(
    Set<Path> changed,
    long pages,
    List<Diagnostic> told,
    Optional<String> trouble,
    long errors,
    long warnings,
    long millis) {
  public Round {
    changed = Set.copyOf(new TreeSet<>(changed));
    told = List.copyOf(told);
  }

  /** Whether the newest files are shown. */
  public boolean isSound() {
    return errors == 0;
  }
}
