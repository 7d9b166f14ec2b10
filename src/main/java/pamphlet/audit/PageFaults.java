package pamphlet.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pamphlet.model.Diagnostic;

/**
 * Finished pages have faults, so nothing was published. Almost always a template is to blame, since
 * what articles may hold is checked before.
 */
public final class PageFaults extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Diagnostic> problems;
  private final transient Map<String, List<String>> lines;
  private final int pages;

  PageFaults(List<Diagnostic> problems, Map<String, List<String>> lines, int pages) {
    super(pages + " outputs have faults, the first: " + problems.get(0));
    this.problems = List.copyOf(problems);
    this.lines = new TreeMap<>(lines);
    this.pages = pages;
  }

  /** What is wrong and how to mend it, sorted by page; the same fault of many pages once. */
  public List<Diagnostic> problems() {
    return problems;
  }

  /** The lines of a page that {@link #problems} name: it exists nowhere else. */
  public Optional<List<String>> lines(String path) {
    return Optional.ofNullable(lines.get(path));
  }

  /** How many outputs have faults. */
  public int pages() {
    return pages;
  }
}
