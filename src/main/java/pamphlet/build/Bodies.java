package pamphlet.build;

import java.util.HashMap;
import java.util.Map;
import pamphlet.model.PageBody;
import pamphlet.model.SourcePath;

/** The texts of the compiled pages, from compiling until rendering. */
public final class Bodies {
  private final Map<SourcePath, PageBody> bodies = new HashMap<>();

  void put(SourcePath source, PageBody body) {
    bodies.put(source, body);
  }

  /** The text of a page; empty if it has none. */
  public PageBody body(SourcePath source) {
    return bodies.getOrDefault(source, PageBody.EMPTY);
  }
}
