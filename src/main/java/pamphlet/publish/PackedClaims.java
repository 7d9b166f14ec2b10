package pamphlet.publish;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.SortedSet;
import java.util.TreeSet;
import pamphlet.model.Address;

/**
 * Claims, each as bytes from which it is made anew when somebody asks: 110 of them for most, where
 * a claim with its entry, digest and address takes twice as many. For one thread at a time.
 */
final class PackedClaims extends AbstractList<Claim> implements RandomAccess {
  private static final Phase[] PHASES = Phase.values();

  /** Whether all characters of the path take one byte each. */
  private static final int NARROW = 0;

  private static final int PHASE = 1;
  private static final int STAGED = 2;
  private static final int SIZE = STAGED + Integer.BYTES;
  private static final int DIGEST = SIZE + Long.BYTES;
  private static final int PATH = DIGEST + Digest.BYTES;

  private List<byte[]> claims = new ArrayList<>();

  /** Adds a claim as {@link #packed} made it. */
  void put(byte[] claim) {
    claims.add(claim);
  }

  /** A claim in the form in which it is kept. */
  static byte[] packed(Claim claim) {
    String path = claim.address().path();
    boolean isNarrow = path.chars().allMatch(c -> c <= 0xFF);
    byte[] bytes = new byte[PATH + path.length() * (isNarrow ? 1 : Character.BYTES)];
    ByteBuffer out = ByteBuffer.wrap(bytes);
    out.put((byte) (isNarrow ? 1 : 0)).put((byte) claim.entry().phase().ordinal());
    out.putInt(claim.staged()).putLong(claim.entry().size());
    claim.entry().sha256().write(out);
    for (int i = 0; i < path.length(); i++) {
      if (isNarrow) {
        out.put((byte) path.charAt(i));
      } else {
        out.putChar(path.charAt(i));
      }
    }
    return bytes;
  }

  /**
   * Sorts them by address, and keeps one of those that have the same.
   *
   * @return the addresses that more than one had
   */
  SortedSet<Address> sort() {
    claims.sort(PackedClaims::compare);
    SortedSet<Address> doubles = new TreeSet<>();
    List<byte[]> each = new ArrayList<>(claims.size());
    for (byte[] claim : claims) {
      if (!each.isEmpty() && compare(each.get(each.size() - 1), claim) == 0) {
        doubles.add(new Address(path(claim)));
      } else {
        each.add(claim);
      }
    }
    claims = each;
    return doubles;
  }

  private static int compare(byte[] one, byte[] other) {
    return one[NARROW] == 1 && other[NARROW] == 1
        ? Arrays.compareUnsigned(one, PATH, one.length, other, PATH, other.length)
        : path(one).compareTo(path(other));
  }

  @Override
  public Claim get(int index) {
    byte[] claim = claims.get(index);
    ByteBuffer in = ByteBuffer.wrap(claim);
    Digest digest = Digest.read(in.position(DIGEST));
    Phase phase = PHASES[claim[PHASE]];
    Manifest.Entry entry = new Manifest.Entry(phase, in.getLong(SIZE), digest);
    return new Claim(new Address(path(claim)), entry, in.getInt(STAGED));
  }

  private static String path(byte[] claim) {
    return claim[NARROW] == 1
        ? new String(claim, PATH, claim.length - PATH, StandardCharsets.ISO_8859_1)
        : ByteBuffer.wrap(claim).position(PATH).asCharBuffer().toString();
  }

  @Override
  public int size() {
    return claims.size();
  }
}
