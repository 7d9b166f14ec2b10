package pamphlet.publish;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Keeps two builds apart. The system drops the lock when a process ends, however it ends, so a lock
 * file that is left over blocks nobody.
 */
final class OutputLock implements AutoCloseable {
  static final String FILE = Names.OWN_PREFIX + "lock";

  /** A retry is needed only if another build ends in the same instant. */
  private static final int MAX_ATTEMPTS = 10;

  /** Keeps the lock file small on disks without sparse files. */
  private static final long MAX_LENGTH = 4096;

  /** The locked byte lies beyond any content, because Windows lets nobody read a locked one. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  private final Path file;
  private final FileChannel channel;

  private OutputLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** The lock of an output folder; nothing if another build has it. */
  static Optional<OutputLock> take(Path folder) throws IOException {
    Path file = folder.resolve(FILE);
    for (int attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
      FileChannel channel = open(file);
      if (!lock(channel)) {
        channel.close();
        return Optional.empty();
      }
      if (isStill(file, channel)) {
        return Optional.of(new OutputLock(file, channel));
      }
      channel.close();
    }
    return Optional.empty();
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
  }

  private static boolean lock(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      return lock != null;
    } catch (OverlappingFileLockException e) {
      // Another publication of this very process. Closing our channel then costs that one its lock
      // towards other processes (POSIX), so a program must not try this as a matter of course.
      return false;
    }
  }

  /**
   * Whether {@code file} is what {@code channel} locked. The former owner deletes the file as it
   * leaves, maybe between our opening it and locking it; a third build may then have made another.
   * Told by the length, which we derive from our process number: reading the file would mean to
   * open it again, and closing that drops the lock (POSIX, fcntl).
   */
  private static boolean isStill(Path file, FileChannel channel) throws IOException {
    long mark = 1 + ProcessHandle.current().pid() % MAX_LENGTH;
    channel.truncate(0);
    channel.write(ByteBuffer.allocate(1), mark - 1);
    try {
      return Files.size(file) == mark;
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  /** Gives the folder free. The file goes first, while nobody else can hold its lock. */
  @Override
  public void close() {
    try (channel) {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      return; // What is left over blocks nobody.
    }
  }
}
