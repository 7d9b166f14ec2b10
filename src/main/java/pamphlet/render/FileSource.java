package pamphlet.render;

import java.util.function.UnaryOperator;
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

  /**
   * What is made from a file. A source may keep it for the next build.
   *
   * @param file the file
   * @param how names what is made, and changes when the way it is made does
   * @param make makes it from the bytes of the file; pure
   */
  default byte[] derived(SourcePath file, String how, UnaryOperator<byte[]> make) {
    return make.apply(bytes(file));
  }
}
