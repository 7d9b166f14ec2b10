package pamphlet.model;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints of bytes by SHA-256 (FIPS 180-4), from any thread. */
public final class Sha256 {
  // Never fed, only copied: to look one up among Java's providers costs as much as to hash a text.
  private static final MessageDigest UNUSED = digest();

  private Sha256() {}

  /** The 32 bytes of the fingerprint. */
  public static byte[] of(byte[] bytes) {
    return begin().digest(bytes);
  }

  /** A fingerprint of bytes that come one after the other. For one thread. */
  public static MessageDigest begin() {
    try {
      return (MessageDigest) UNUSED.clone();
    } catch (CloneNotSupportedException e) {
      return digest(); // A provider that somebody added to Java.
    }
  }

  /** The fingerprint of all that was fed, in hexadecimal; ends it. */
  public static String hex(MessageDigest fed) {
    return HexFormat.of().formatHex(fed.digest());
  }

  /** The fingerprint in hexadecimal, in 64 small letters and digits. */
  public static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(of(bytes));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
