package pamphlet.link;

import java.util.Optional;
import pamphlet.model.ImageSize;
import pamphlet.model.SourcePath;

/** Reads the size of a picture below {@code articles/}. */
@FunctionalInterface
public interface ImageSizeReader {
  /** The size, or nothing if the file is not a picture that can be read. */
  Optional<ImageSize> size(SourcePath picture);
}
