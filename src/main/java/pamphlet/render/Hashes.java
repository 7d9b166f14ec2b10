package pamphlet.render;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Names content by its hash. */
public final class Hashes {
  private Hashes() {}

  /** The SHA-256 of the bytes. */
  public static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
