package pamphlet.state;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Where the records of many names stand, each with a checksum, so that one of them can be read
 * without the others. Eight bytes stand for a name; two names with the same are a name too many,
 * and then neither is found.
 */
public final class Directory {
  private static final int LONGS = 4;

  /** For each record the hash of its name, its start, its length and its checksum; sorted. */
  private final long[] fields;

  /**
   * Where a record stands.
   *
   * @param start the first byte
   * @param length how many bytes
   * @param check the checksum of its bytes
   */
  public record Spot(long start, int length, long check) {
    /** The spot of bytes that begin at a place. */
    public static Spot of(long start, byte[] bytes) {
      return of(start, bytes, 0, bytes.length);
    }

    /** The spot of some of the bytes, which begin at a place. */
    static Spot of(long start, byte[] bytes, int from, int length) {
      return new Spot(start, length, new Hasher().add(bytes, from, length).key().high());
    }

    /** Whether these are the bytes of the record. */
    public boolean fits(byte[] bytes) {
      return of(start, bytes).equals(this);
    }

    void write(Out out) {
      out.number(start).number(length).fixed(check);
    }

    static Spot read(In in) {
      return new Spot(in.number(), in.count(), in.fixed());
    }
  }

  private Directory(long[] fields) {
    this.fields = fields;
  }

  /** Takes the records of a directory one by one. */
  public static final class Builder {
    private final List<long[]> entries = new ArrayList<>();

    /** Adds a record. */
    public void add(String name, Spot spot) {
      entries.add(new long[] {hash(name), spot.start(), spot.length(), spot.check()});
    }

    /** The directory of all records so far. */
    public Directory build() {
      entries.sort((a, b) -> Long.compare(a[0], b[0]));
      long[] fields = new long[entries.size() * LONGS];
      for (int i = 0; i < entries.size(); i++) {
        System.arraycopy(entries.get(i), 0, fields, i * LONGS, LONGS);
      }
      return new Directory(fields);
    }
  }

  /** Where the record of a name stands, if there is one. */
  public Optional<Spot> find(String name) {
    long hash = hash(name);
    int low = 0;
    int high = fields.length / LONGS;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (fields[middle * LONGS] < hash) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean isThere = is(low, hash) && !is(low + 1, hash);
    return isThere ? Optional.of(spot(low * LONGS)) : Optional.empty();
  }

  private boolean is(int entry, long hash) {
    return entry * LONGS < fields.length && fields[entry * LONGS] == hash;
  }

  private Spot spot(int at) {
    return new Spot(fields[at + 1], Math.toIntExact(fields[at + 2]), fields[at + 3]);
  }

  /** Writes it. */
  public void write(Out out) {
    out.longs(fields);
  }

  /** Reads what {@link #write} wrote. */
  public static Directory read(In in) {
    long[] fields = in.longs();
    return new Directory(Arrays.copyOf(fields, fields.length / LONGS * LONGS));
  }

  private static long hash(String name) {
    return new Hasher().add(name).key().high();
  }
}
