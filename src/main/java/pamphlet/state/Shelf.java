package pamphlet.state;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Bytes that wait on disk for as long as somebody in this process may ask for them, so that a large
 * site need not fit into memory. Where an open file can lose its name it has none, so that not even
 * a killed program leaves it behind. Fit for threads.
 */
public final class Shelf {
  private final FileChannel channel;
  private long end;

  private Shelf(FileChannel channel) {
    this.channel = channel;
  }

  /** A new one in a folder, which is made if need be; absent if the disk does not allow it. */
  public static Optional<Shelf> create(Path folder) {
    try {
      Files.createDirectories(folder);
      Path file = Files.createTempFile(folder, "texts-", ".part");
      return Optional.of(
          new Shelf(
              FileChannel.open(
                  file,
                  StandardOpenOption.READ,
                  StandardOpenOption.WRITE,
                  StandardOpenOption.DELETE_ON_CLOSE)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Puts bytes down.
   *
   * @return where they begin
   * @throws IOException if there is no room for them
   */
  public long put(byte[] bytes) throws IOException {
    long start = reserve(bytes.length);
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      channel.write(left, start + left.position());
    }
    return start;
  }

  /**
   * Bytes that were put down.
   *
   * @throws IOException if the disk does not give them back
   */
  public byte[] take(long start, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, start + bytes.position()) < 0) {
        throw new EOFException("a file of texts was cut off");
      }
    }
    return bytes.array();
  }

  private synchronized long reserve(int length) {
    long start = end;
    end += length;
    return start;
  }
}
