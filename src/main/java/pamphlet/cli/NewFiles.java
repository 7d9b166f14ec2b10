package pamphlet.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes files that are not there yet, and new texts of files that are. */
final class NewFiles {
  private NewFiles() {}

  /**
   * Writes a new file and the folders that it needs.
   *
   * @throws FileAlreadyExistsException if it is there, also if it came a moment ago
   */
  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
  }

  /**
   * Puts other bytes into a file at once, so that it is never half written. Its rights stay; a
   * symbolic link stays one.
   */
  static void replace(Path file, byte[] bytes) throws IOException {
    Path target = file.toRealPath();
    Path staged = target.resolveSibling("." + target.getFileName() + ".new");
    try {
      // Made anew, because a link that somebody left here would be followed.
      Files.deleteIfExists(staged);
      Files.write(staged, bytes, StandardOpenOption.CREATE_NEW);
      PosixFileAttributeView rights =
          Files.getFileAttributeView(staged, PosixFileAttributeView.class);
      if (rights != null) {
        rights.setPermissions(Files.getPosixFilePermissions(target));
      }
      Files.move(
          staged, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(staged);
    }
  }
}
