package pamphlet.content;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import pamphlet.model.ImageSize;

/**
 * Reads the size of pictures from the beginning of their files, so that a page can reserve the room
 * and does not jump while it loads (WCAG technique; Core Web Vitals "layout shift").
 */
public final class ImageSizes {
  /** No more of a file is looked at; sizes stand near the beginning. */
  static final int MAX_BYTES = 1 << 20;

  private static final int PNG = 0x89504E47;
  private static final int GIF = 0x47494638;
  private static final int RIFF = 0x52494646;
  private static final int JPEG = 0xFFD8;

  private ImageSizes() {}

  /**
   * The size of a PNG, JPEG, GIF, WebP or SVG picture; nothing if the file is none of these, is
   * damaged, or does not say its size.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  public static Optional<ImageSize> read(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private static Optional<ImageSize> read(InputStream in) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(in, 8192);
    buffered.mark(SvgSize.MAX_BYTES + 4);
    try {
      DataInputStream data = new DataInputStream(buffered);
      int start = data.readInt();
      if (start >>> 16 == JPEG) {
        buffered.reset();
        return jpeg(data);
      }
      return switch (start) {
        case PNG -> png(data);
        case GIF -> gif(data);
        case RIFF -> WebpSize.read(data);
        default -> svg(buffered);
      };
    } catch (EOFException damaged) {
      return Optional.empty();
    }
  }

  /** PNG (third edition) 5.3 and 11.2.1: the header chunk comes first. */
  private static Optional<ImageSize> png(DataInputStream in) throws IOException {
    in.skipNBytes(12);
    return size(in.readInt(), in.readInt());
  }

  /** GIF89a, section 18: the logical screen. */
  private static Optional<ImageSize> gif(DataInputStream in) throws IOException {
    in.skipNBytes(2);
    return size(little(in, 2), little(in, 2));
  }

  /** ITU-T T.81, B.2.2: the first start-of-frame segment, SOF0 to SOF15 without DHT, JPG, DAC. */
  private static Optional<ImageSize> jpeg(DataInputStream in) throws IOException {
    in.skipNBytes(2);
    for (int read = 2; read < MAX_BYTES; ) {
      int marker = in.readUnsignedShort();
      int length = in.readUnsignedShort();
      if (marker >>> 8 != 0xFF || length < 2) {
        return Optional.empty();
      }
      if (isFrame(marker & 0xFF)) {
        in.skipNBytes(1);
        int height = in.readUnsignedShort();
        return size(in.readUnsignedShort(), height);
      }
      in.skipNBytes(length - 2);
      read += length + 2;
    }
    return Optional.empty();
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
  }

  private static Optional<ImageSize> svg(InputStream in) throws IOException {
    in.reset();
    byte[] head = in.readNBytes(SvgSize.MAX_BYTES);
    return SvgSize.read(new String(head, StandardCharsets.UTF_8));
  }

  /** A number of {@code bytes} bytes, the smallest first. */
  static int little(DataInputStream in, int bytes) throws IOException {
    int value = 0;
    for (int i = 0; i < bytes; i++) {
      value |= in.readUnsignedByte() << 8 * i;
    }
    return value;
  }

  /** A size, unless a side is zero or the file is damaged. */
  static Optional<ImageSize> size(int width, int height) {
    return width > 0 && height > 0 ? Optional.of(new ImageSize(width, height)) : Optional.empty();
  }
}
