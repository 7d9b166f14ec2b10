package pamphlet.state;

import java.io.IOException;
import pamphlet.model.SourcePath;

/**
 * A page of a large site as it waits on a shelf. Whoever needs all of them goes through the shelf,
 * so that nobody has to keep in memory where each stands.
 *
 * @param source its file
 * @param content the hash of the file's bytes
 * @param bytes all of it, for {@link Known#page}; must not be changed
 */
public record ShelvedPage(SourcePath source, Key content, byte[] bytes) {
  /** Takes pages. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes one.
     *
     * @throws IOException if what it does with it fails
     */
    void visit(ShelvedPage page) throws IOException;
  }

  /**
   * What stands before the bytes of a page, so that both together can be found and read. Nothing
   * but its text can be seen by the next build of a large site, so that the rest is left out.
   */
  static byte[] head(SourcePath source, Key content, int length) {
    Out head = new Out(TextTable.NONE);
    FragmentCodec.path(head, source);
    Stamp.NONE.write(head);
    head.key(content).key(Key.NONE).number(length);
    return new Out(TextTable.NONE).fixed(head.size() + length).with(head);
  }

  /**
   * Gives all pages of a shelf that holds nothing else, in the order in which they came.
   *
   * @throws IOException if the disk does not give them back
   */
  public static void each(Shelf shelf, Visitor visitor) throws IOException {
    for (long at = 0; at < shelf.end(); ) {
      int length = Math.toIntExact(new In(shelf.take(at, Long.BYTES)).fixed());
      visitor.visit(read(shelf.take(at + Long.BYTES, length)));
      at += Long.BYTES + length;
    }
  }

  private static ShelvedPage read(byte[] bytes) {
    In in = new In(bytes);
    SourcePath source = FragmentCodec.path(in);
    Stamp.read(in);
    return new ShelvedPage(source, in.key(), bytes);
  }
}
