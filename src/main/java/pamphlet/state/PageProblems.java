package pamphlet.state;

import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Diagnostic;
import pamphlet.model.SourcePath;

/**
 * What is wrong with one page, as bytes that are taken apart when somebody asks: a large site has
 * millions of warnings, of which a build tells a few. Immutable.
 */
public final class PageProblems {
  private final Stored stored;
  private final int start;
  private final int errors;
  private final int warnings;
  private final boolean hasStrays;

  private PageProblems(Stored stored, int start, int errors, int warnings, boolean hasStrays) {
    this.stored = stored;
    this.start = start;
    this.errors = errors;
    this.warnings = warnings;
    this.hasStrays = hasStrays;
  }

  /**
   * Stores problems, so that {@link #read} can read them.
   *
   * @param path the file of the page, from the site's root
   * @param found what is wrong with it
   */
  static void write(Out out, String path, List<Diagnostic> found) {
    List<Diagnostic> sorted = sorted(found);
    int errors = 0;
    boolean hasStrays = false;
    for (Diagnostic problem : sorted) {
      errors += problem.isError() ? 1 : 0;
      hasStrays |= !problem.place().path().equals(path);
    }
    out.number(errors).number(sorted.size() - errors).flag(hasStrays);
    int start = out.size();
    new FindingsCodec(path).diagnostics(out, sorted);
    out.asBlock(start);
  }

  /** In their order, each once. */
  private static List<Diagnostic> sorted(List<Diagnostic> found) {
    List<Diagnostic> sorted = new ArrayList<>(found);
    sorted.sort(null);
    List<Diagnostic> kept = new ArrayList<>(sorted.size());
    for (Diagnostic problem : sorted) {
      if (!isAmongLast(kept, problem)) {
        kept.add(problem);
      }
    }
    return kept;
  }

  /** Equal ones stand side by side, maybe among others that are sorted alike. */
  private static boolean isAmongLast(List<Diagnostic> kept, Diagnostic problem) {
    for (int i = kept.size() - 1; i >= 0 && kept.get(i).compareTo(problem) == 0; i--) {
      if (kept.get(i).equals(problem)) {
        return true;
      }
    }
    return false;
  }

  /** The file of the page. */
  public SourcePath source() {
    return stored.source();
  }

  /** The file of the page, from the site's root. */
  public String path() {
    return stored.path();
  }

  /** How many of them are errors. */
  public int errors() {
    return errors;
  }

  /** How many of them are not. */
  public int warnings() {
    return warnings;
  }

  /** Whether some of them are in another file than the page's own. */
  public boolean hasStrays() {
    return hasStrays;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return errors + warnings == 0;
  }

  /** All of them, sorted, each once. */
  public List<Diagnostic> all() {
    return new FindingsCodec(path()).diagnostics(stored.from(start));
  }

  /** What {@link #write} wrote; stays in its bytes. */
  static PageProblems read(In in, Stored stored) {
    int errors = in.count();
    int warnings = in.count();
    boolean hasStrays = in.flag();
    return new PageProblems(stored, in.block().at(), errors, warnings, hasStrays);
  }
}
