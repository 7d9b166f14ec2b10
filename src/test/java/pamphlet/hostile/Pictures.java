package pamphlet.hostile;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Picture files of any size, of which some hold no more than their heads. */
final class Pictures {
  private Pictures() {}

  /** PNG (third edition), 5 and 11.2: a header and so many bytes of black. */
  static byte[] png(int width, int height, int bytes) {
    try {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(file);
      out.writeLong(0x89504E470D0A1A0AL);
      ByteArrayOutputStream head = new ByteArrayOutputStream();
      DataOutputStream header = new DataOutputStream(head);
      header.writeInt(width);
      header.writeInt(height);
      header.write(new byte[] {8, 2, 0, 0, 0});
      chunk(out, "IHDR", head.toByteArray());
      ByteArrayOutputStream data = new ByteArrayOutputStream();
      try (var deflater = new DeflaterOutputStream(data, new Deflater(9))) {
        byte[] black = new byte[1 << 16];
        for (int left = bytes; left > 0; left -= black.length) {
          deflater.write(black, 0, Math.min(left, black.length));
        }
      }
      chunk(out, "IDAT", data.toByteArray());
      chunk(out, "IEND", new byte[0]);
      return file.toByteArray();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.writeInt(data.length);
    out.write(name);
    out.write(data);
    out.writeInt((int) sum.getValue());
  }

  /** ITU-T T.81, B.2.2: a frame that says its size and nothing else. */
  static byte[] jpeg(int width, int height) {
    return new byte[] {
      (byte) 0xFF,
      (byte) 0xD8,
      (byte) 0xFF,
      (byte) 0xC0,
      0,
      11,
      8,
      (byte) (height >> 8),
      (byte) height,
      (byte) (width >> 8),
      (byte) width,
      1,
      1,
      17,
      0
    };
  }

  /** GIF89a, section 18. */
  static byte[] gif(int width, int height) {
    return new byte[] {
      'G',
      'I',
      'F',
      '8',
      '9',
      'a',
      (byte) width,
      (byte) (width >> 8),
      (byte) height,
      (byte) (height >> 8),
      0,
      0,
      0
    };
  }
}
