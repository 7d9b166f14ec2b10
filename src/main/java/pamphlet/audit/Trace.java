package pamphlet.audit;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

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

  /** Writes it, so that {@link #read} can read it. */
  public void write(DataOutput out) throws IOException {
    out.writeBoolean(isSound);
    write(offers, out);
    write(needs, out);
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException if it is damaged
   */
  public static Trace read(DataInput in) throws IOException {
    boolean isSound = in.readBoolean();
    return new Trace(readMany(in), readMany(in), isSound);
  }

  private static void write(long[] values, DataOutput out) throws IOException {
    out.writeInt(values.length);
    for (long value : values) {
      out.writeLong(value);
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
