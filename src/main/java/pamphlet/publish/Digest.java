package pamphlet.publish;

import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Objects;
import pamphlet.model.Sha256;

/**
 * A SHA-256 as numbers, which take half the room of its 64 digits: a large site has one for each
 * file.
 */
record Digest(long first, long second, long third, long fourth) {
  /** How many bytes it has. */
  static final int BYTES = 32;

  private static final int DIGITS = 64;
  private static final int DIGITS_OF_PART = 16;

  /** The digest of some bytes. */
  static Digest of(byte[] content) {
    return read(ByteBuffer.wrap(Sha256.of(content)));
  }

  /** The digest whose bytes come next. */
  static Digest read(ByteBuffer bytes) {
    return new Digest(bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong());
  }

  /** Writes its bytes. */
  void write(ByteBuffer out) {
    out.putLong(first).putLong(second).putLong(third).putLong(fourth);
  }

  /**
   * The digest with these 64 hexadecimal digits.
   *
   * @throws RuntimeException if they are none
   */
  static Digest parse(String hex) {
    Objects.checkIndex(DIGITS - 1, hex.length());
    return new Digest(part(hex, 0), part(hex, 1), part(hex, 2), part(hex, 3));
  }

  private static long part(String hex, int number) {
    int from = number * DIGITS_OF_PART;
    return HexFormat.fromHexDigitsToLong(hex, from, from + DIGITS_OF_PART);
  }

  /** It in hexadecimal, in 64 small letters and digits. */
  String hex() {
    HexFormat hex = HexFormat.of();
    return hex.toHexDigits(first)
        + hex.toHexDigits(second)
        + hex.toHexDigits(third)
        + hex.toHexDigits(fourth);
  }
}
