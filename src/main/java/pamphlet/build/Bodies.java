package pamphlet.build;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import pamphlet.model.PageBody;
import pamphlet.model.SourcePath;

/**
 * The texts of the pages, from compiling until rendering. A page that was taken over from an
 * earlier round is compiled when somebody asks for its text, which few outputs do. Fit for threads.
 */
public final class Bodies {
  private final Map<SourcePath, PageBody> bodies = new ConcurrentHashMap<>();
  private final Function<SourcePath, PageBody> compile;

  /**
   * @param compile makes a text that is not there
   */
  Bodies(Function<SourcePath, PageBody> compile) {
    this.compile = compile;
  }

  /** No texts. */
  static Bodies none() {
    return new Bodies(page -> PageBody.EMPTY);
  }

  void put(SourcePath source, PageBody body) {
    bodies.put(source, body);
  }

  /** The text of a page; empty if it has none. */
  public PageBody body(SourcePath source) {
    PageBody known = bodies.get(source);
    return known == null ? compile.apply(source) : known;
  }
}
