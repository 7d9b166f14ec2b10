package pamphlet.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pamphlet.model.Fragment;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageBody;
import pamphlet.model.SourcePath;
import pamphlet.render.BodySource;
import pamphlet.search.TermTable;

/** The texts of a few articles, for their own pages and nothing else. */
final class TextBodies implements BodySource {
  private final Map<SourcePath, PageBody> bodies = new HashMap<>();

  TextBodies(List<TextChange> changes) {
    changes.forEach(change -> change.page().ifPresent(p -> bodies.put(change.source(), p.body())));
  }

  @Override
  public Fragment body(SourcePath page) {
    return bodies.get(page).html();
  }

  @Override
  public byte[] terms(LinkedPage page) {
    throw new UnsupportedOperationException("the search index is patched");
  }

  @Override
  public TermTable termTable() {
    throw new UnsupportedOperationException("the search index is patched");
  }
}
