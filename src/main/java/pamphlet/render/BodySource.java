package pamphlet.render;

import pamphlet.model.PageBody;
import pamphlet.model.SourcePath;

/** Where the texts of pages come from. Called from many threads, once or twice for each page. */
@FunctionalInterface
public interface BodySource {
  /** The compiled text of a page that the site builds. */
  PageBody body(SourcePath page);
}
