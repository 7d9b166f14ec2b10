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
import pamphlet.model.Fragment;
import pamphlet.model.SourcePath;
import pamphlet.state.BodyCodec;

/**
 * Texts of pages on disk, with what the search takes from them, for as long as somebody may ask for
 * them. Where an open file can lose its name it has none, so that not even a killed program leaves
 * it behind. Fit for threads.
 */
final class BodyFile {
  private final FileChannel channel;
  private final Map<SourcePath, Spot> spots = new ConcurrentHashMap<>();
  private long end;

  /**
   * Where a page stands.
   *
   * @param start its text, and behind it what the search takes from it
   */
  private record Spot(long start, int text, int terms) {}

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
   * @param terms what the search takes from it; empty if somebody else keeps that
   * @return whether there was room for it
   */
  boolean put(SourcePath source, Fragment body, byte[] terms) {
    byte[] text = new BodyCodec(source.fromRoot()).bytes(body);
    try {
      Spot spot = reserve(text.length, terms.length);
      write(text, spot.start());
      write(terms, spot.start() + text.length);
      spots.put(source, spot);
      return true;
    } catch (IOException full) {
      return false;
    }
  }

  /** A text that was put here. */
  Optional<Fragment> body(SourcePath source) {
    return Optional.ofNullable(spots.get(source))
        .flatMap(spot -> read(spot.start(), spot.text()))
        .map(bytes -> new BodyCodec(source.fromRoot()).read(bytes));
  }

  /** What the search takes from a text that was put here with it. */
  Optional<byte[]> terms(SourcePath source) {
    return Optional.ofNullable(spots.get(source))
        .filter(spot -> spot.terms() > 0)
        .flatMap(spot -> read(spot.start() + spot.text(), spot.terms()));
  }

  /** Bytes of the file; nothing if the disk does not give them back. */
  private Optional<byte[]> read(long start, int length) {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    try {
      while (bytes.hasRemaining()) {
        if (channel.read(bytes, start + bytes.position()) < 0) {
          return Optional.empty();
        }
      }
      return Optional.of(bytes.array());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private void write(byte[] bytes, long start) throws IOException {
    ByteBuffer left = ByteBuffer.wrap(bytes);
    while (left.hasRemaining()) {
      channel.write(left, start + left.position());
    }
  }

  private synchronized Spot reserve(int text, int terms) {
    Spot spot = new Spot(end, text, terms);
    end += text + terms;
    return spot;
  }
}
