package pamphlet.state;

import java.io.IOException;
import java.util.Arrays;

/**
 * Reads from a file in which nothing changes that was written once, and where it is read in order,
 * more than was asked for: the next page is mostly the next to be asked for, and the same page is
 * asked for several times. For one thread.
 */
final class ReadAhead {
  /** Some pages. Small beside a build's memory, and large beside what a call of the disk costs. */
  static final int STRETCH_BYTES = 1 << 16;

  /** Whoever leaves out more than this, and more than twice what he takes, wants only that. */
  static final int GAP_MAX_BYTES = 1 << 12;

  /** Lists, pages and the search index are made side by side, each in an order of its own. */
  private static final int STRETCHES = 4;

  private final Source source;
  private final Stretch[] stretches = new Stretch[STRETCHES];
  private int oldest;

  /** Where bytes come from. */
  @FunctionalInterface
  interface Source {
    /**
     * Reads bytes.
     *
     * @param start where they begin
     * @param to takes them from its beginning
     * @param length how many
     * @throws IOException if there are fewer, or the disk does not give them back
     */
    void read(long start, byte[] to, int length) throws IOException;
  }

  ReadAhead(Source source) {
    this.source = source;
    Arrays.setAll(stretches, i -> new Stretch());
  }

  /**
   * Bytes of the file, in an array of their own.
   *
   * @param end where the file ends
   * @throws IOException as {@link Source#read}
   */
  byte[] take(long start, int length, long end) throws IOException {
    for (Stretch stretch : stretches) {
      if (stretch.holds(start, length)
          || stretch.isNear(start, length) && stretch.fills(start, length, end)) {
        return stretch.copy(start, length);
      }
    }
    stretches[oldest].begin(start, start + length);
    oldest = (oldest + 1) % STRETCHES;
    byte[] bytes = new byte[length];
    source.read(start, bytes, length);
    return bytes;
  }

  /** A part of the file that is read from its front to its back. */
  private final class Stretch {
    private byte[] bytes = {};
    private long start;
    private int length;

    /** Where that ended which was asked for last; at first nobody asks for what is near it. */
    private long asked = Long.MIN_VALUE;

    /** Moves to a place, of which nothing is held yet. */
    void begin(long place, long end) {
      start = place;
      length = 0;
      asked = end;
    }

    /**
     * Whether whoever read here goes on from a place, or reads again. Between the pages of one
     * thread stand those of another.
     */
    boolean isNear(long place, int count) {
      return place >= start && place <= asked + Math.max(GAP_MAX_BYTES, 2L * count);
    }

    /** Whether these bytes are in it. */
    boolean holds(long from, int count) {
      return from >= start && from + count <= start + length;
    }

    /** Reads from a place on, unless more is wanted than it can hold or the file has. */
    boolean fills(long from, int count, long end) throws IOException {
      int ahead = (int) Math.min(STRETCH_BYTES, end - from);
      if (count > ahead) {
        return false;
      }
      begin(from, from);
      bytes = bytes.length == 0 ? new byte[STRETCH_BYTES] : bytes;
      source.read(from, bytes, ahead);
      length = ahead;
      return true;
    }

    byte[] copy(long from, int count) {
      asked = Math.max(asked, from + count);
      int at = (int) (from - start);
      return Arrays.copyOfRange(bytes, at, at + count);
    }
  }
}
