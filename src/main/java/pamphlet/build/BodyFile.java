package pamphlet.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import pamphlet.model.PageBody;
import pamphlet.model.SourcePath;
import pamphlet.state.BodyCodec;

/**
 * Texts of pages on disk, for as long as somebody may ask for them. Where an open file can lose its
 * name it has none, so that not even a killed program leaves it behind. Fit for threads.
 */
final class BodyFile {
  private final FileChannel channel;
  private final Map<SourcePath, Spot> spots = new ConcurrentHashMap<>();
  private long end;

  private record Spot(long start, int length) {}

  private BodyFile(FileChannel channel) {
    this.channel = channel;
  }

  /** A new file in a folder, which is made if need be; absent if the disk does not allow it. */
  static Optional<BodyFile> create(Path folder) {
    try {
      Files.createDirectories(folder);
      Path file = Files.createTempFile(folder, "texts-", ".part");
      FileChannel channel =
          FileChannel.open(
              file,
              StandardOpenOption.READ,
              StandardOpenOption.WRITE,
              StandardOpenOption.DELETE_ON_CLOSE);
      return Optional.of(new BodyFile(channel));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Puts a text at the end.
   *
   * @return whether there was room for it
   */
  boolean put(SourcePath source, PageBody body) {
    byte[] bytes = new BodyCodec(source.fromRoot()).bytes(body);
    try {
      spots.put(source, append(bytes));
      return true;
    } catch (IOException full) {
      return false;
    }
  }

  /** A text that was put here. */
  Optional<PageBody> body(SourcePath source) {
    Spot spot = spots.get(source);
    if (spot == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BodyCodec(source.fromRoot()).read(bytes(spot)));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private byte[] bytes(Spot spot) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(spot.length());
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, spot.start() + bytes.position()) < 0) {
        throw new IOException("the file of texts was cut");
      }
    }
    return bytes.array();
  }

  private Spot append(byte[] bytes) throws IOException {
    Spot spot = reserve(bytes.length);
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      channel.write(left, spot.start() + left.position());
    }
    return spot;
  }

  private synchronized Spot reserve(int length) {
    Spot spot = new Spot(end, length);
    end += length;
    return spot;
  }
}
