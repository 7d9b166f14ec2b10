package pamphlet.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A file with sections, each with a checksum, so that a run that needs the first need not read the
 * rest. A file of another program, of another form, or with damage has no sections.
 */
public final class StateFile implements AutoCloseable {
  private static final long MAGIC = 0x50414d5048535431L; // "PAMPHST1"

  /** No site needs more; a damaged length cannot ask for all memory. */
  private static final int MAX_SECTION_BYTES = 1 << 30;

  private static final int HEAD_LONGS = 3;

  /** Java copies what is read and written to a place outside of its heap, and keeps that place. */
  private static final int BLOCK_BYTES = 1 << 18;

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
    requireOwnFolder(file);
    Files.createDirectories(file.getParent());
    Path part = Files.createTempFile(file.getParent(), "state-", ".part");
    try {
      try (FileChannel out = FileChannel.open(part, StandardOpenOption.WRITE)) {
        ByteBuffer head = ByteBuffer.allocate(headBytes(sections.size()));
        head.putLong(MAGIC).putLong(hash(program)).putLong(sections.size());
        sections.forEach(bytes -> head.putLong(bytes.length).putLong(checksum(bytes)));
        write(out, head.putLong(checksum(head.array(), head.position())).flip());
        for (byte[] section : sections) {
          write(out, ByteBuffer.wrap(section));
        }
      }
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
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
  private static void requireOwnFolder(Path file) throws IOException {
    if (Files.isSymbolicLink(file.getParent())) {
      throw new IOException(file.getParent() + " is a symbolic link");
    }
  }

  /** The bytes of a section, from 0; nothing if they are damaged. */
  public Optional<byte[]> section(int index) {
    try {
      byte[] bytes = new byte[length(index)];
      boolean whole = read(channel, ByteBuffer.wrap(bytes), start(index));
      return whole && checksum(bytes) == head[HEAD_LONGS + 2 * index + 1]
          ? Optional.of(bytes)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Some bytes of a section, whose checksum is not looked at; nothing if they are not there. */
  public Optional<byte[]> part(int index, long from, int length) {
    boolean isInside = from >= 0 && length >= 0 && from + length <= length(index);
    try {
      byte[] bytes = new byte[isInside ? length : 0];
      return isInside && read(channel, ByteBuffer.wrap(bytes), start(index) + from)
          ? Optional.of(bytes)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private long start(int index) {
    long start = headBytes((head.length - HEAD_LONGS - 1) / 2);
    for (int i = 0; i < index; i++) {
      start += length(i);
    }
    return start;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      return; // It was only read.
    }
  }

  private int length(int index) {
    return (int) head[HEAD_LONGS + 2 * index];
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
    for (int i = 0; i < sections && isWhole; i++) {
      long length = head[HEAD_LONGS + 2 * i];
      isWhole = length >= 0 && length <= MAX_SECTION_BYTES;
    }
    return isWhole ? Optional.of(new StateFile(channel, head)) : Optional.empty();
  }

  private static int headBytes(int sections) {
    return (HEAD_LONGS + 2 * sections + 1) * Long.BYTES;
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

  private static void write(FileChannel channel, ByteBuffer bytes) throws IOException {
    int end = bytes.limit();
    while (bytes.position() < end) {
      bytes.limit(Math.min(end, bytes.position() + BLOCK_BYTES));
      channel.write(bytes);
    }
  }

  private static long hash(String program) {
    byte[] bytes = program.getBytes(StandardCharsets.UTF_8);
    return new Hasher().add(bytes, 0, bytes.length).key().high();
  }

  private static long checksum(byte[] bytes) {
    return checksum(bytes, bytes.length);
  }

  private static long checksum(byte[] bytes, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, length);
    return sum.getValue();
  }
}
