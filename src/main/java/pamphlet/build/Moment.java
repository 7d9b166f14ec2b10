package pamphlet.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** The time by the clock of the disk, which on a network drive is not that of this computer. */
final class Moment {
  private Moment() {}

  /** The time at a site, in nanoseconds as in {@link pamphlet.state.Stamp}. */
  static long now(SiteRoot root) {
    Path folder = root.folder().resolve(StateStore.FOLDER);
    if (!Files.isDirectory(folder)) {
      // Nothing is stored for a site that was never built.
      return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }
    try {
      // Java's names for such files are made of secure random numbers, which take 8 ms to begin.
      Path probe = folder.resolve("time-" + System.currentTimeMillis() + "-" + System.nanoTime());
      Files.createFile(probe);
      try {
        return Files.getLastModifiedTime(probe).to(TimeUnit.NANOSECONDS);
      } finally {
        Files.delete(probe);
      }
    } catch (IOException e) {
      return TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis());
    }
  }
}
