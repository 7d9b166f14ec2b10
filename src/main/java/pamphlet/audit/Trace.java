package pamphlet.audit;

import java.io.DataInput;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * What one output offers to links (itself, the ids in it) and what it needs of the site (files and
 * places that it refers to), as fingerprints. Small, so that it can be kept between builds: a build
 * that renders only some pages checks the links of all.
 */
public final class Trace {
  /** More than any output has; a damaged file must not ask for all memory. */
  private static final int MAX_ENTRIES = 1 << 24;

  private final long[] offers;
  private final long[] needs;
  private final boolean isSound;

  Trace(long[] offers, long[] needs, boolean isSound) {
    this.offers = offers;
    this.needs = needs;
    this.isSound = isSound;
  }

  long[] offers() {
    return offers;
  }

  long[] needs() {
    return needs;
  }

  /** Whether nothing was wrong with the output for itself; its links are told by the whole site. */
  public boolean isSound() {
    return isSound;
  }

  /** It as bytes, so that {@link #read} can read it. */
  public byte[] bytes() {
    int longs = offers.length + needs.length;
    ByteBuffer out = ByteBuffer.allocate(1 + 2 * Integer.BYTES + longs * Long.BYTES);
    out.put((byte) (isSound ? 1 : 0));
    write(offers, out);
    write(needs, out);
    return out.array();
  }

  /**
   * Reads what {@link #bytes} wrote.
   *
   * @throws IOException if it is damaged
   */
  public static Trace read(DataInput in) throws IOException {
    boolean isSound = in.readBoolean();
    return new Trace(readMany(in), readMany(in), isSound);
  }

  private static void write(long[] values, ByteBuffer out) {
    out.putInt(values.length);
    for (long value : values) {
      out.putLong(value);
    }
  }

  private static long[] readMany(DataInput in) throws IOException {
    int count = in.readInt();
    if (count < 0 || count > MAX_ENTRIES) {
      throw new IOException("a trace of " + count + " entries");
    }
    long[] values = new long[count];
    for (int i = 0; i < count; i++) {
      values[i] = in.readLong();
    }
    return values;
  }
}
