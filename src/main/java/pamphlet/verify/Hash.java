package pamphlet.verify;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The SHA-256 of a stream, which is never held as a whole. */
final class Hash {
  /** Nothing of a site is larger; a server that sends more is not believed. */
  private static final long MAX_BYTES = 1L << 32;

  private static final int BUFFER_BYTES = 64 * 1024;

  private Hash() {}

  /**
   * The hash, in hexadecimal.
   *
   * @throws IOException if it cannot be read, or does not end
   */
  static String of(InputStream in) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER_BYTES];
    long size = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      digest.update(buffer, 0, read);
      size += read;
      if (size > MAX_BYTES) {
        throw new IOException("more than 4 GiB");
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
