package pamphlet.state;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.zip.CRC32C;

/**
 * Writes a {@link StateFile} piece by piece, so that what it holds need not fit into memory. Until
 * it is committed, the file that was there before stays as it was.
 */
public final class StateWriter implements AutoCloseable {
  /** No build writes for so long. */
  private static final long LEFT_MILLIS = Duration.ofDays(1).toMillis();

  private final Path file;
  private final Path part;
  private final FileChannel channel;
  private final long[] head;
  private final ByteBuffer buffer = ByteBuffer.allocateDirect(StateFile.BLOCK_BYTES);
  private final CRC32C sum = new CRC32C();
  private long end;
  private int section = -1;

  private StateWriter(Path file, Path part, FileChannel channel, long[] head) {
    this.file = file;
    this.part = part;
    this.channel = channel;
    this.head = head;
    this.end = (long) head.length * Long.BYTES;
    buffer.position(head.length * Long.BYTES); // The head is written last, over these zeros.
  }

  /**
   * Begins a file.
   *
   * @param file where
   * @param program tells which program wrote it; another one does not read it
   * @param sections how many it has; those that are not begun are empty
   */
  public static StateWriter open(Path file, String program, int sections) throws IOException {
    StateFile.requireOwnFolder(file);
    Files.createDirectories(file.getParent());
    // Java's names for such files are made of secure random numbers, which take 8 ms to begin.
    Path part = file.resolveSibling(file.getFileName() + "-" + System.nanoTime() + ".part");
    long[] head = new long[StateFile.headBytes(sections) / Long.BYTES];
    head[0] = StateFile.MAGIC;
    head[1] = StateFile.hash(program);
    head[2] = sections;
    FileChannel channel =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    clearLeft(file, part);
    return new StateWriter(file, part, channel, head);
  }

  // A build that was killed while it wrote leaves its part, of a large site 200 MB. That of another
  // build may be written just now.
  private static void clearLeft(Path file, Path part) {
    String begin = file.getFileName() + "-";
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(file.getParent())) {
      long now = Files.getLastModifiedTime(part).toMillis();
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (name.startsWith(begin)
            && name.endsWith(".part")
            && now - Files.getLastModifiedTime(entry).toMillis() > LEFT_MILLIS) {
          Files.deleteIfExists(entry);
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      return; // Perhaps another build clears it away; what is left takes nothing but room.
    }
  }

  /** Begins a section, in any order, each once. */
  public StateWriter begin(int index) {
    finish();
    section = index;
    head[field(0)] = end;
    sum.reset();
    return this;
  }

  /** How many bytes the section has so far. */
  public long size() {
    return end - head[field(0)];
  }

  /** Adds bytes to the section. */
  public StateWriter add(byte[] bytes) throws IOException {
    sum.update(bytes);
    end += bytes.length;
    for (int at = 0; at < bytes.length; ) {
      if (!buffer.hasRemaining()) {
        flush();
      }
      int count = Math.min(buffer.remaining(), bytes.length - at);
      buffer.put(bytes, at, count);
      at += count;
    }
    return this;
  }

  /** Puts the file in the place of the one before. */
  public void commit() throws IOException {
    finish();
    flush();
    ByteBuffer bytes = ByteBuffer.allocate(head.length * Long.BYTES);
    bytes.asLongBuffer().put(head);
    int checked = bytes.capacity() - Long.BYTES;
    bytes.putLong(checked, StateFile.checksum(bytes.array(), checked));
    for (long at = 0; bytes.hasRemaining(); ) {
      at += channel.write(bytes, at);
    }
    channel.close();
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void close() throws IOException {
    channel.close();
    Files.deleteIfExists(part);
  }

  private void finish() {
    if (section >= 0) {
      head[field(1)] = size();
      head[field(2)] = sum.getValue();
    }
  }

  private int field(int number) {
    return StateFile.HEAD_LONGS + StateFile.SECTION_LONGS * section + number;
  }

  private void flush() throws IOException {
    buffer.flip();
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
    buffer.clear();
  }
}
