package pamphlet.state;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Optional;
import pamphlet.model.SourcePath;

/**
 * The bytes in which a page stands, in memory or on disk. Whatever is read from them on demand
 * shares this one object, so that it costs little beside the bytes.
 */
sealed interface Stored {
  /** The page's file. */
  SourcePath source();

  /** All of it, from its beginning. */
  In page();

  /** The page's file from the site's root; made anew, because to keep it takes 100 bytes. */
  default String path() {
    return source().fromRoot();
  }

  /** What stands from a place on that {@link In#at} told. */
  default In from(int start) {
    return page().from(start);
  }

  /**
   * A page that was written just now.
   *
   * @param content the hash of its file
   * @param words the table that it was written with
   * @param shelf where it may wait; it stays in memory if there is none, or no room on it
   */
  static Stored of(
      SourcePath source, Key content, byte[] bytes, TextTable words, Optional<Shelf> shelf) {
    if (shelf.isPresent() && bytes.length <= OnDisk.LENGTH_MAX) {
      try {
        byte[] head = ShelvedPage.head(source, content, bytes.length);
        byte[] all = Arrays.copyOf(head, head.length + bytes.length);
        System.arraycopy(bytes, 0, all, head.length, bytes.length);
        long start = shelf.get().put(all) + head.length;
        return new OnDisk(source, shelf.get(), words, start << OnDisk.LENGTH_BITS | bytes.length);
      } catch (IOException full) {
        // Then it takes memory, as in a smaller site.
      }
    }
    return new InMemory(source, words.read(bytes));
  }

  /**
   * A page in memory.
   *
   * @param all the page; must not be read from, only copies of it
   */
  record InMemory(SourcePath source, In all) implements Stored {
    @Override
    public In page() {
      return all.copy();
    }

    @Override
    public In from(int start) {
      return all.from(start);
    }
  }

  /**
   * A page on disk, which is read each time that somebody asks: few do, and each for a kilobyte.
   *
   * @param spot where it begins, and in the lowest bits how long it is: two numbers would take
   *     eight bytes more of each page
   */
  record OnDisk(SourcePath source, Shelf shelf, TextTable words, long spot) implements Stored {
    /** A shelf of 500 GB has room beside it. */
    static final int LENGTH_BITS = 24;

    static final int LENGTH_MAX = (1 << LENGTH_BITS) - 1;

    @Override
    public In page() {
      try {
        return words.read(shelf.take(spot >>> LENGTH_BITS, (int) spot & LENGTH_MAX));
      } catch (IOException e) {
        throw new UncheckedIOException(source.fromRoot(), e);
      }
    }
  }
}
