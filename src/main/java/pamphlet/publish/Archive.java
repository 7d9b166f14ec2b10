package pamphlet.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs a site into one ZIP file, for a USB stick or an e-mail. The same files give the same bytes:
 * names are sorted, and no file has a time of its own.
 */
public final class Archive {
  // ZIP counts from 1980 in local time; January 1 would make Java add the time zone of the builder.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private Archive() {}

  /**
   * Writes the archive whole or, when something fails, not at all: an older one then stays.
   *
   * @param zip where to write to
   * @param start the entry that comes first, for people who look for where to begin
   * @param page what is in it
   * @param files the other entries by name
   */
  public static void write(Path zip, String start, byte[] page, SortedMap<String, Path> files)
      throws IOException {
    Path target = zip.toAbsolutePath().normalize();
    Files.createDirectories(target.getParent());
    // Not a file for temporary data, which only its owner may read: the archive is to be shared.
    Path part = target.resolveSibling("." + target.getFileName() + ".part");
    StopHook hook = new StopHook(() -> part.toFile().delete());
    hook.begin();
    try {
      fill(part, start, page, files);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
      hook.release();
    }
  }

  private static void fill(Path part, String start, byte[] page, SortedMap<String, Path> files)
      throws IOException {
    try (OutputStream out = Files.newOutputStream(part);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(entry(start));
      zip.write(page);
      for (Map.Entry<String, Path> file : files.entrySet()) {
        zip.putNextEntry(entry(file.getKey()));
        Files.copy(file.getValue(), zip);
      }
    }
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }
}
