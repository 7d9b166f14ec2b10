package pamphlet.state;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.concurrent.TimeUnit;

/**
 * By what a file is recognised without reading it. Two states of a file with the same stamp have
 * the same bytes, if the first was old enough when it was taken, see {@link #isSettled}.
 *
 * @param size in bytes
 * @param time when it was last changed, in nanoseconds of the system
 * @param node tells it from a file that was renamed into its place
 */
public record Stamp(long size, long time, int node) {
  /** The stamp of no file; equals that of none. */
  public static final Stamp NONE = new Stamp(-1, 0, 0);

  /** Systems keep times in steps of up to 10 ms; a file may change twice within one. */
  private static final long STEP_NANOS = 20_000_000;

  /** FAT and some network drives know whole seconds only, FAT even ones. */
  private static final long COARSE_STEP_NANOS = 2_000_000_000;

  private static final long SECOND_NANOS = 1_000_000_000;

  /** The stamp of a file as the system shows it. */
  public static Stamp of(BasicFileAttributes file) {
    return of(file.size(), file.lastModifiedTime(), file.fileKey());
  }

  /**
   * The stamp of a file with this size, time of change and key of the system, which may be null.
   */
  public static Stamp of(long size, FileTime time, Object key) {
    return new Stamp(size, time.to(TimeUnit.NANOSECONDS), key == null ? 0 : key.hashCode());
  }

  /**
   * Whether a change after {@code moment} would show. A file that was changed just before may be
   * changed again within the same step of the clock; it must be read the next time.
   *
   * @param moment when the file was looked at, in nanoseconds of the system
   */
  public boolean isSettled(long moment) {
    return time < moment - (time % SECOND_NANOS == 0 ? COARSE_STEP_NANOS : STEP_NANOS);
  }

  /** This stamp if it is settled, or else one that equals none. */
  public Stamp settled(long moment) {
    return isSettled(moment) ? this : NONE;
  }

  /** Whether this and another are surely of the same bytes. */
  public boolean matches(Stamp other) {
    return size >= 0 && equals(other);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stamp stamp
        && stamp.size == size
        && stamp.time == time
        && stamp.node == node;
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Long.hashCode(size) + Long.hashCode(time)) + node;
  }

  @Override
  public String toString() {
    return size + "," + time + "," + node;
  }

  void write(Out out) {
    out.number(size).fixed(time).number(node);
  }

  static Stamp read(In in) {
    return new Stamp(in.number(), in.fixed(), in.count());
  }

  /** The stamp of a file at a path as a number, for sums over many files. */
  public Key key(String path) {
    return new Hasher().add(path).add(size).add(time).add(node).key();
  }
}
