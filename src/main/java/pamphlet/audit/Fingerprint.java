package pamphlet.audit;

import java.nio.charset.StandardCharsets;
import pamphlet.model.Address;

/**
 * Numbers that stand for addresses of files and for places in them, so that what 100,000 pages
 * offer and need fits into memory. Of a million addresses two have the same number once in 40
 * million sites, and all that happens then is that one broken link may go unseen.
 */
final class Fingerprint {
  // FNV-1a, 64 bit (RFC 9923, section 2), with a last mix because sets use the lowest bits.
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private Fingerprint() {}

  /** The number of a file. */
  static long file(Address address) {
    byte[] path = address.path().getBytes(StandardCharsets.UTF_8);
    return file(path, path.length);
  }

  /** The number of a file whose path is the first {@code length} bytes of {@code path}. */
  static long file(byte[] path, int length) {
    return end(add(BASIS, path, 0, length));
  }

  /** The number of a script that the site may run. */
  static long script(long file) {
    return end((file ^ '!') * PRIME);
  }

  /** The number of a place in a file. */
  static long place(long file, byte[] id, int from, int to) {
    return end(add((file ^ '#') * PRIME, id, from, to));
  }

  private static long add(long hash, byte[] bytes, int from, int to) {
    long sum = hash;
    for (int i = from; i < to; i++) {
      sum = (sum ^ (bytes[i] & 0xFF)) * PRIME;
    }
    return sum;
  }

  private static long end(long hash) {
    long mixed = (hash ^ (hash >>> 32)) * PRIME;
    mixed ^= mixed >>> 29;
    return mixed == 0 ? 1 : mixed;
  }
}
