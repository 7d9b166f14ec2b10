package pamphlet.content;

import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * A file as the file system shows it.
 *
 * @param bytes its size
 * @param modifiedNanos when it was last changed, in nanoseconds of the system; tells a cache that
 *     nothing changed, never a reader
 * @param node tells it from another file that took its name; zero where the system has no such
 *     thing
 */
public record FileInfo(long bytes, long modifiedNanos, int node) {
  static FileInfo of(BasicFileAttributes file) {
    Object key = file.fileKey();
    return new FileInfo(
        file.size(),
        file.lastModifiedTime().to(TimeUnit.NANOSECONDS),
        key == null ? 0 : key.hashCode());
  }
}
