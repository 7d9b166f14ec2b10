package pamphlet.render;

import pamphlet.model.SourcePath;

/** Where the bytes of pictures and other copied files come from. Called from many threads. */
@FunctionalInterface
public interface FileSource {
  /**
   * The bytes of a file beside the articles.
   *
   * @throws java.io.UncheckedIOException if it cannot be read
   */
  byte[] bytes(SourcePath file);
}
