package pamphlet.build.brotli;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;

/** Packs bytes with Brotli (RFC 7932): the same bytes always give the same. */
public final class BrotliPacker implements UnaryOperator<byte[]> {
  /** Made once and sent a thousand times: the best quality that there is. */
  private static final int QUALITY = 11;

  /**
   * Opens the library.
   *
   * @throws UnsatisfiedLinkError if it has no code for this computer
   */
  public BrotliPacker() {
    Brotli4jLoader.ensureAvailability();
  }

  @Override
  public byte[] apply(byte[] bytes) {
    try {
      return Encoder.compress(bytes, new Encoder.Parameters().setQuality(QUALITY));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Memory does not fail.
    }
  }
}
