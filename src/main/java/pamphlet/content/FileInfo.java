package pamphlet.content;

import java.nio.file.attribute.FileTime;

/**
 * A file as the file system shows it.
 *
 * @param bytes its size
 * @param modified when it was last changed; tells a cache that nothing changed, never a reader
 * @param key tells it from another file that took its name; null where the system has no such thing
 */
public record FileInfo(long bytes, FileTime modified, Object key) {}
