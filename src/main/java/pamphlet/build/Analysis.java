package pamphlet.build;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pamphlet.content.FrontMatterCodes;
import pamphlet.model.Allowance;
import pamphlet.model.Diagnostic;
import pamphlet.model.Site;

/** A site that was read, linked and checked. */
public final class Analysis {
  private final Optional<Site> site;
  private final Bodies bodies;
  private final Problems problems;
  private final List<Allowance> allowances;
  private final int files;

  /**
   * @param site the linked site, absent if the settings could not be read
   * @param bodies the texts of its pages
   * @param problems everything that was found
   * @param allowances the places at which an author silenced a rule, sorted
   * @param files how many Markdown files were read
   */
  Analysis(
      Optional<Site> site,
      Bodies bodies,
      Problems problems,
      List<Allowance> allowances,
      int files) {
    this.site = site;
    this.bodies = bodies;
    this.problems = problems;
    this.allowances = List.copyOf(allowances);
    this.files = files;
  }

  /** The same analysis with more findings. */
  Analysis with(List<Diagnostic> more) {
    return more.isEmpty()
        ? this
        : new Analysis(site, bodies, problems.and(more), allowances, files);
  }

  /** The linked site, absent if the settings could not be read. */
  public Optional<Site> site() {
    return site;
  }

  /** The texts of its pages. */
  public Bodies bodies() {
    return bodies;
  }

  /** Everything that was found, sorted by file and line; made anew each time. */
  public List<Diagnostic> problems() {
    return problems.stream().toList();
  }

  /** The same, taken apart only as far as somebody asks. */
  public Problems found() {
    return problems;
  }

  /**
   * The errors, and the first warnings, sorted by file and line.
   *
   * @param warnings how many warnings at most
   */
  public List<Diagnostic> problems(int warnings) {
    if (problems.errors() == 0) {
      return problems.stream().limit(warnings).toList();
    }
    int[] left = {warnings};
    Stream<Diagnostic> told = problems.stream().filter(d -> d.isError() || left[0]-- > 0);
    return told.toList();
  }

  /** What was found by looking at the whole site, or at one page and is in another file. */
  List<Diagnostic> others() {
    return problems.others().values().stream().flatMap(List::stream).toList();
  }

  /** As {@link #others()}, in one file. */
  List<Diagnostic> others(String path) {
    return problems.others().getOrDefault(path, List.of());
  }

  /** The places at which an author silenced a rule, sorted. */
  public List<Allowance> allowances() {
    return allowances;
  }

  /** How many Markdown files were read. */
  public int files() {
    return files;
  }

  /** Whether the system keeps a file or a folder of the site from being read. */
  public boolean isUnreadable() {
    return others().stream().anyMatch(found -> found.code().equals(FrontMatterCodes.UNREADABLE));
  }

  /** How many findings stop a build. */
  public long errors() {
    return problems.errors();
  }

  /** How many findings do not. */
  public long warnings() {
    return problems.warnings();
  }

  /** Whether anything was found at all. */
  public boolean hasFindings() {
    return errors() + warnings() > 0;
  }

  /** Whether a build may go on. */
  public boolean isSound() {
    return site.isPresent() && errors() == 0;
  }
}
