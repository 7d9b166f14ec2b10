package pamphlet.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pamphlet.model.Allowance;
import pamphlet.model.Diagnostic;
import pamphlet.model.Site;

/**
 * A site that was read, linked and checked.
 *
 * @param site the linked site, absent if the settings could not be read
 * @param bodies the texts of its pages
 * @param problems everything that was found, sorted by file and line
 * @param allowances the places at which an author silenced a rule, sorted
 * @param files how many Markdown files were read
 */
public record Analysis(
    Optional<Site> site,
    Bodies bodies,
    List<Diagnostic> problems,
    List<Allowance> allowances,
    int files) {
  public Analysis {
    problems = problems.stream().sorted().distinct().toList();
    allowances = List.copyOf(allowances);
  }

  /** The same analysis with more findings. */
  Analysis with(List<Diagnostic> more) {
    List<Diagnostic> all = new ArrayList<>(problems);
    all.addAll(more);
    return new Analysis(site, bodies, all, allowances, files);
  }

  /** How many findings stop a build. */
  public long errors() {
    return problems.stream().filter(Diagnostic::isError).count();
  }

  /** How many findings do not. */
  public long warnings() {
    return problems.size() - errors();
  }

  /** Whether a build may go on. */
  public boolean isSound() {
    return site.isPresent() && errors() == 0;
  }
}
