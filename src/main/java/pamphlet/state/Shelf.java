package pamphlet.state;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Bytes that wait on disk for as long as somebody in this process may ask for them, so that a large
 * site need not fit into memory. Where an open file can lose its name it has none, so that not even
 * a killed program leaves it behind. Fit for threads.
 */
public final class Shelf {
  // Not a channel: a thread that is interrupted while it reads would close that for all others, and
  // a page that takes too long is ended by an interrupt.
  private final RandomAccessFile file;
  private final ReadAhead ahead = new ReadAhead(this::read);
  private long end;

  /** Where the file reads and writes next; before its beginning if that is not sure. */
  private long position;

  private Shelf(RandomAccessFile file) {
    this.file = file;
  }

  /** A new one in a folder, which is made if need be; absent if the disk does not allow it. */
  public static Optional<Shelf> create(Path folder) {
    try {
      Files.createDirectories(folder);
      Path file = Files.createTempFile(folder, "texts-", ".part");
      try {
        return Optional.of(new Shelf(new RandomAccessFile(file.toFile(), "rw")));
      } finally {
        takeName(file);
      }
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static void takeName(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit(); // Windows keeps the names of open files.
    }
  }

  /**
   * Puts bytes down.
   *
   * @return where they begin
   * @throws IOException if there is no room for them
   */
  public synchronized long put(byte[] bytes) throws IOException {
    long start = end;
    moveTo(start);
    file.write(bytes);
    end += bytes.length;
    position = end;
    return start;
  }

  /** How many bytes were put down. */
  synchronized long end() {
    return end;
  }

  /**
   * Bytes that were put down.
   *
   * @throws IOException if the disk does not give them back
   */
  public synchronized byte[] take(long start, int length) throws IOException {
    return ahead.take(start, length, end);
  }

  private void read(long start, byte[] to, int length) throws IOException {
    moveTo(start);
    file.readFully(to, 0, length);
    position = start + length;
  }

  /** Goes to a place. What is done there must tell where it ended, unless it failed. */
  private void moveTo(long place) throws IOException {
    if (position != place) {
      file.seek(place);
    }
    position = -1;
  }
}
