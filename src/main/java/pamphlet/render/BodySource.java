package pamphlet.render;

import java.util.Optional;
import pamphlet.model.PageBody;
import pamphlet.model.SourcePath;

/** Where the texts of pages come from. Called from many threads, once or twice for each page. */
@FunctionalInterface
public interface BodySource {
  /** The compiled text of a page that the site builds. */
  PageBody body(SourcePath page);

  /** What was once made from the text of a page and {@link #keep kept}, if that did not change. */
  default Optional<byte[]> made(SourcePath page) {
    return Optional.empty();
  }

  /**
   * Keeps what was made from the text of a page and from its facts, so that a later build need not
   * make it again. A source may do nothing.
   */
  default void keep(SourcePath page, byte[] made) {}
}
