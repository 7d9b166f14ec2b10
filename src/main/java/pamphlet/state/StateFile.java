package pamphlet.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file with sections, each with a checksum, so that a run that needs the first need not read the
 * rest. A file of another program, of another form, or with damage has no sections.
 */
public final class StateFile implements AutoCloseable {
  static final long MAGIC = 0x50414d5048535432L; // "PAMPHST2"

  /** No site that is read whole needs more; a damaged length cannot ask for all memory. */
  static final int MAX_SECTION_BYTES = 1 << 30;

  /** Before the sections: what kind of file it is, the program, how many sections there are. */
  static final int HEAD_LONGS = 3;

  /** For each section where it begins, how long it is, and its checksum. */
  static final int SECTION_LONGS = 3;

  /** Java copies what is read and written to a place outside of its heap, and keeps that place. */
  static final int BLOCK_BYTES = 1 << 18;

  private final FileChannel channel;
  private final long[] head;

  private StateFile(FileChannel channel, long[] head) {
    this.channel = channel;
    this.head = head;
  }

  /**
   * Writes a file whole, or leaves the old one as it was.
   *
   * @param file where
   * @param program tells which program wrote it; another one does not read it
   * @param sections what is in it
   */
  public static void write(Path file, String program, List<byte[]> sections) throws IOException {
    try (StateWriter out = StateWriter.open(file, program, sections.size())) {
      for (int i = 0; i < sections.size(); i++) {
        out.begin(i).add(sections.get(i));
      }
      out.commit();
    }
  }

  /**
   * Opens a file of this program.
   *
   * @param sections how many it must have
   */
  public static Optional<StateFile> open(Path file, String program, int sections) {
    try {
      requireOwnFolder(file);
      FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
      Optional<StateFile> opened = head(channel, program, sections);
      if (opened.isEmpty()) {
        channel.close();
      }
      return opened;
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  // Nothing is read or written where a link leads, which may be anywhere.
  static void requireOwnFolder(Path file) throws IOException {
    if (Files.isSymbolicLink(file.getParent())) {
      throw new IOException(file.getParent() + " is a symbolic link");
    }
  }

  /** The bytes of a section, from 0; nothing if they are damaged, or too many to be read whole. */
  public Optional<byte[]> section(int index) {
    if (length(index) > MAX_SECTION_BYTES) {
      return Optional.empty();
    }
    return part(index, 0, (int) length(index))
        .filter(bytes -> checksum(bytes, bytes.length) == field(index, 2));
  }

  /** Some bytes of a section, whose checksum is not looked at; nothing if they are not there. */
  public Optional<byte[]> part(int index, long from, int length) {
    boolean isInside = from >= 0 && length >= 0 && from <= length(index) - length;
    try {
      byte[] bytes = new byte[isInside ? length : 0];
      return isInside && read(channel, ByteBuffer.wrap(bytes), field(index, 0) + from)
          ? Optional.of(bytes)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** How many bytes a section has. */
  public long length(int index) {
    return field(index, 1);
  }

  private long field(int index, int field) {
    return head[HEAD_LONGS + SECTION_LONGS * index + field];
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      return; // It was only read.
    }
  }

  private static Optional<StateFile> head(FileChannel channel, String program, int sections)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(headBytes(sections));
    if (!read(channel, bytes, 0)) {
      return Optional.empty();
    }
    long[] head = new long[bytes.capacity() / Long.BYTES];
    bytes.flip().asLongBuffer().get(head);
    boolean isWhole =
        head[0] == MAGIC
            && head[1] == hash(program)
            && head[2] == sections
            && head[head.length - 1] == checksum(bytes.array(), bytes.capacity() - Long.BYTES);
    return isWhole ? Optional.of(new StateFile(channel, head)) : Optional.empty();
  }

  static int headBytes(int sections) {
    return (HEAD_LONGS + SECTION_LONGS * sections + 1) * Long.BYTES;
  }

  private static boolean read(FileChannel channel, ByteBuffer into, long start) throws IOException {
    long at = start;
    int end = into.limit();
    while (into.position() < end) {
      into.limit(Math.min(end, into.position() + BLOCK_BYTES));
      int count = channel.read(into, at);
      if (count < 0) {
        return false;
      }
      at += count;
    }
    return true;
  }

  static long hash(String program) {
    byte[] bytes = program.getBytes(StandardCharsets.UTF_8);
    return new Hasher().add(bytes, 0, bytes.length).key().high();
  }

  static long checksum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }
}
