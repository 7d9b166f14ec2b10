package pamphlet.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Reads a file that somebody may have changed since the folder was scanned: into a link that leads
 * elsewhere, into a pipe that never ends, into one that no memory holds.
 */
public final class ContentFile {
  private ContentFile() {}

  /**
   * The bytes of a file.
   *
   * @param folder the folder that it must not leave, not even by a link
   * @param file the file below it
   * @param maxBytes of a larger file, only so many bytes and one more are read
   * @throws IOException if it cannot be read, is no file, or leads out of the folder; the message
   *     is for people
   */
  public static byte[] read(Path folder, Path file, int maxBytes) throws IOException {
    BasicFileAttributes found = attributes(file);
    boolean isLink = found.isSymbolicLink();
    Path real = isLink ? real(folder, file) : file;
    // The attributes are looked at first, because opening a pipe waits for its other end.
    if (!(isLink ? attributes(real) : found).isRegularFile()) {
      throw problem(file, "this is not a file");
    }
    try (InputStream in = Files.newInputStream(real, LinkOption.NOFOLLOW_LINKS)) {
      return in.readNBytes(maxBytes + 1);
    }
  }

  private static BasicFileAttributes attributes(Path file) throws IOException {
    return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
  }

  /** Where a link leads. */
  private static Path real(Path folder, Path file) throws IOException {
    Path real = file.toRealPath();
    if (!real.startsWith(folder.toRealPath())) {
      throw problem(file, "this symbolic link leaves its folder");
    }
    return real;
  }

  private static IOException problem(Path file, String reason) {
    return new FileSystemException(file.toString(), null, reason);
  }
}
