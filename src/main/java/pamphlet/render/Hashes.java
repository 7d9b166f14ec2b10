package pamphlet.render;

import pamphlet.model.Sha256;

/** Names content by its hash. */
public final class Hashes {
  private Hashes() {}

  /** The SHA-256 of the bytes. */
  public static byte[] sha256(byte[] bytes) {
    return Sha256.of(bytes);
  }
}
