package pamphlet.model;

import java.util.Optional;

/**
 * The picture of a page, from its front matter.
 *
 * @param src the file
 * @param alt the text for those who cannot see it
 * @param caption a full sentence, shown below
 * @param credit who made it
 * @param place where the file is named
 */
public record Image(
    SourcePath src, String alt, Optional<String> caption, Optional<String> credit, Place place) {
  /** The picture as a body would use it. */
  public ImageUse use() {
    return new ImageUse(src, alt, caption.orElse(""), place);
  }
}
