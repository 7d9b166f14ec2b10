package pamphlet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Every way in which publishing changes the disk. An interface, so that tests can make it fail. */
interface FileOps {
  /** Makes a folder; one that is there already is no error. Its parent must exist. */
  void createFolder(Path folder) throws IOException;

  /** Writes a new file. */
  void write(Path file, byte[] bytes) throws IOException;

  /**
   * Writes a new file of a text that comes in parts, since all of it may be too much for memory.
   */
  void write(Path file, Stream<String> parts) throws IOException;

  /** Renames in one step; replaces a file of the new name. */
  void move(Path from, Path to) throws IOException;

  /** Gives a file a second name that outlives the first. */
  void keep(Path file, Path secondName) throws IOException;

  /** Deletes a file or an empty folder; one that is gone already is no error. */
  void delete(Path path) throws IOException;

  /** Waits until the content of a file is safe from a power loss. */
  void syncFile(Path file) throws IOException;

  /** Waits until the names in a folder are safe from a power loss. */
  void syncFolder(Path folder) throws IOException;
}
