package pamphlet.model;

import java.util.Optional;

/**
 * A file beside the articles that something refers to, and that is copied into the site.
 *
 * @param source the file
 * @param bytes its size
 * @param image its size as a picture, if it is one
 */
public record Asset(SourcePath source, long bytes, Optional<ImageSize> image) {}
