package pamphlet.content;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.Optional;
import pamphlet.model.ImageSize;

/** Reads the size of WebP pictures (RFC 9649, sections 2.5 to 2.7). */
final class WebpSize {
  private static final int WEBP = 0x57454250;
  private static final int LOSSY = 0x56503820;
  private static final int LOSSLESS = 0x5650384C;
  private static final int EXTENDED = 0x56503858;

  private WebpSize() {}

  /** The size, read from behind the letters {@code RIFF}. */
  static Optional<ImageSize> read(DataInputStream in) throws IOException {
    in.skipNBytes(4);
    if (in.readInt() != WEBP) {
      return Optional.empty();
    }
    int kind = in.readInt();
    in.skipNBytes(4);
    return switch (kind) {
      case LOSSY -> lossy(in);
      case LOSSLESS -> lossless(in);
      case EXTENDED -> extended(in);
      default -> Optional.empty();
    };
  }

  /** RFC 6386, section 9.1: a three-byte tag, a start code, then two sizes of 14 bits. */
  private static Optional<ImageSize> lossy(DataInputStream in) throws IOException {
    in.skipNBytes(6);
    int width = ImageSizes.little(in, 2) & 0x3FFF;
    return ImageSizes.size(width, ImageSizes.little(in, 2) & 0x3FFF);
  }

  /** RFC 9649, section 3.4: a signature, then two sizes of 14 bits, each less one. */
  private static Optional<ImageSize> lossless(DataInputStream in) throws IOException {
    in.skipNBytes(1);
    int bits = ImageSizes.little(in, 4);
    return ImageSizes.size((bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
  }

  /** RFC 9649, section 2.7: flags, then two sizes of 24 bits, each less one. */
  private static Optional<ImageSize> extended(DataInputStream in) throws IOException {
    in.skipNBytes(4);
    int width = ImageSizes.little(in, 3) + 1;
    return ImageSizes.size(width, ImageSizes.little(in, 3) + 1);
  }
}
