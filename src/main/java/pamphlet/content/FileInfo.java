package pamphlet.content;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

/**
 * A file as the file system shows it.
 *
 * @param path where it is
 * @param bytes its size
 * @param modified when it was last changed; tells a cache that nothing changed, never a reader
 */
public record FileInfo(Path path, long bytes, FileTime modified) {}
