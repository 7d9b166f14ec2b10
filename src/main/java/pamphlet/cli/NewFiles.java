package pamphlet.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Writes files that are not there yet. */
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
}
