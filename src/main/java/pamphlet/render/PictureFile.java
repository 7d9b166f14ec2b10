package pamphlet.render;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Reads and writes JPEG and PNG files. The same file gives the same bytes on every computer. */
public final class PictureFile {
  private static final float JPEG_QUALITY = 0.8f;
  private static final int JPEG = 0xFFD8;
  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;

  /** Progressive pictures have about ten. Each costs a pass over all pixels, and a few bytes. */
  private static final int MAX_SCANS = 100;

  private static final String EXIF = "Exif\0\0";
  private static final short ORIENTATION = 0x0112;

  private PictureFile() {}

  /**
   * The picture in another width, or the file as it is if it cannot be read (CMYK for example) or
   * would not become smaller.
   */
  public static byte[] narrowed(byte[] file, int width) {
    try {
      String format = isJpeg(file) ? "jpeg" : "png";
      byte[] small = write(Scaling.toWidth(read(file, format), width), format);
      return small.length < file.length ? small : file;
    } catch (IOException | RuntimeException unreadable) {
      // The readers of the JDK throw many kinds of exceptions on damaged files.
      return file;
    }
  }

  /**
   * Whether nothing but size is lost when the pixels are written anew. A camera's note that the
   * picture has to be turned would be, and so would the further frames of an animation.
   */
  static boolean canBeRedrawn(byte[] file) {
    try {
      return isJpeg(file)
          ? isUpright(ByteBuffer.wrap(file)) && scans(file) <= MAX_SCANS
          : !isAnimated(file);
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return false;
    }
  }

  private static boolean isJpeg(byte[] file) {
    return file.length > 2 && Short.toUnsignedInt(ByteBuffer.wrap(file).getShort()) == JPEG;
  }

  /** ITU-T T.81, B.1.1.5: inside of a scan no other marker begins with FF DA. */
  private static int scans(byte[] jpeg) {
    int scans = 0;
    for (int i = 0; i + 1 < jpeg.length; i++) {
      scans +=
          jpeg[i] == (byte) (START_OF_SCAN >> 8) && jpeg[i + 1] == (byte) START_OF_SCAN ? 1 : 0;
    }
    return scans;
  }

  /** Exif 2.32, section 4.6.4: orientation 1 is upright, and so is a picture that says nothing. */
  private static boolean isUpright(ByteBuffer file) {
    int at = 2;
    for (int marker = marker(file, at); marker != START_OF_SCAN; marker = marker(file, at)) {
      int length = Short.toUnsignedInt(file.getShort(at + 2));
      if (marker == APP1 && text(file, at + 4, EXIF.length()).equals(EXIF)) {
        int start = at + 4 + EXIF.length();
        return orientation(file.slice(start, length - 2 - EXIF.length())) == 1;
      }
      at += 2 + length;
    }
    return true;
  }

  private static int marker(ByteBuffer file, int at) {
    return Short.toUnsignedInt(file.getShort(at));
  }

  private static int orientation(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if (tiff.getShort(entry) == ORIENTATION) {
        return tiff.getShort(entry + 8);
      }
    }
    return 1;
  }

  /** The chunk acTL stands before the pixels, and the names of chunks are plain letters. */
  private static boolean isAnimated(byte[] png) {
    String head = text(ByteBuffer.wrap(png), 0, Math.min(png.length, 4096));
    int pixels = head.indexOf("IDAT");
    return head.substring(0, pixels < 0 ? head.length() : pixels).contains("acTL");
  }

  private static String text(ByteBuffer file, int from, int length) {
    byte[] bytes = new byte[length];
    file.get(from, bytes);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static BufferedImage read(byte[] file, String format) throws IOException {
    ImageReader reader = ImageIO.getImageReadersByFormatName(format).next();
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      reader.setInput(in, true, true);
      return reader.read(0);
    } finally {
      reader.dispose();
    }
  }

  private static byte[] write(BufferedImage picture, String format) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(format).next();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam options = writer.getDefaultWriteParam();
      if (format.equals("jpeg")) {
        options.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        options.setCompressionQuality(JPEG_QUALITY);
      }
      writer.write(null, new IIOImage(picture, null, null), options);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
