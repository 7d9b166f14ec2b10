package pamphlet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import pamphlet.model.Fragment;
import pamphlet.model.SourcePath;
import pamphlet.render.Content;
import pamphlet.state.BodyCodec;
import pamphlet.state.Shelf;

/**
 * Texts of pages on disk, with what the search takes from them, for as long as somebody may ask for
 * them. Fit for threads.
 */
final class BodyFile {
  private final Shelf shelf;
  private final Spots spots = new Spots();

  private BodyFile(Shelf shelf) {
    this.shelf = shelf;
  }

  /** A new file in a folder, which is made if need be; absent if the disk does not allow it. */
  static Optional<BodyFile> create(Path folder) {
    return Shelf.create(folder).map(BodyFile::new);
  }

  /**
   * Puts a text at the end.
   *
   * @param terms what the search takes from it; empty if somebody else keeps that
   * @return whether there was room for it
   */
  boolean put(SourcePath source, Fragment body, byte[] terms) {
    BodyCodec codec = new BodyCodec(source.fromRoot());
    byte[] bytes = codec.bytes(body, terms);
    try {
      Spots.Spot spot = new Spots.Spot(shelf.put(bytes), bytes.length - terms.length, terms.length);
      spots.put(source, spot);
      return true;
    } catch (IOException full) {
      return false;
    }
  }

  /** A text that was put here. */
  Optional<Fragment> body(SourcePath source) {
    return spots
        .find(source)
        .flatMap(spot -> take(spot.start(), spot.text()))
        .map(bytes -> new BodyCodec(source.fromRoot()).read(bytes));
  }

  /** What the search takes from a text that was put here with it. */
  Optional<byte[]> terms(SourcePath source) {
    return spots
        .find(source)
        .filter(spot -> spot.terms() > 0)
        .flatMap(spot -> take(spot.start() + spot.text(), spot.terms()));
  }

  /**
   * Other bytes that wait for their turn; nothing if there is no room for them.
   *
   * @return gives them back
   */
  Optional<Content> aside(byte[] bytes) {
    try {
      long start = shelf.put(bytes);
      int length = bytes.length; // Not the bytes: they would stay as long as what is returned here.
      return Optional.of(() -> taken(start, length));
    } catch (IOException full) {
      return Optional.empty();
    }
  }

  private byte[] taken(long start, int length) {
    try {
      return shelf.take(start, length);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bytes of the file; nothing if the disk does not give them back. */
  private Optional<byte[]> take(long start, int length) {
    try {
      return Optional.of(shelf.take(start, length));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
