package pamphlet.state;

import java.util.List;
import pamphlet.model.Diagnostic;

/**
 * What is wrong with one page, as bytes that are taken apart when somebody asks: a large site has
 * millions of warnings, of which a build tells a few. Immutable.
 */
public final class PageProblems {
  private final String path;
  private final int errors;
  private final int warnings;
  private final boolean hasStrays;
  private final In stored;

  private PageProblems(String path, int errors, int warnings, boolean hasStrays, In stored) {
    this.path = path;
    this.errors = errors;
    this.warnings = warnings;
    this.hasStrays = hasStrays;
    this.stored = stored;
  }

  /**
   * Stores problems.
   *
   * @param path the file of the page, from the site's root
   * @param found what is wrong with it
   * @param words the table to write texts with; grows
   */
  static PageProblems of(String path, List<Diagnostic> found, Words words) {
    List<Diagnostic> sorted = found.stream().sorted().distinct().toList();
    int errors = (int) sorted.stream().filter(Diagnostic::isError).count();
    Out out = new Out(words);
    new FindingsCodec(path).diagnostics(out, sorted);
    return new PageProblems(
        path,
        errors,
        sorted.size() - errors,
        sorted.stream().anyMatch(d -> !d.place().path().equals(path)),
        new In(out.bytes(), words::word));
  }

  /** The file of the page, from the site's root. */
  public String path() {
    return path;
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
    return new FindingsCodec(path).diagnostics(stored.copy());
  }

  void write(Out out) {
    out.number(errors).number(warnings).flag(hasStrays);
    out.number(stored.left()).raw(stored.bytes(), stored.at(), stored.left());
  }

  static PageProblems read(In in, String path) {
    return new PageProblems(path, in.count(), in.count(), in.flag(), in.block());
  }
}
