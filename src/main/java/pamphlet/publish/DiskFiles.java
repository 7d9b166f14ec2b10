package pamphlet.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.stream.Stream;

/** The real disk. */
final class DiskFiles implements FileOps {
  /** A page in one piece; the library's own blocks make three of it. */
  private static final int BLOCK_BYTES = 1 << 16;

  @Override
  public void createFolder(Path folder) throws IOException {
    try {
      Files.createDirectory(folder);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        throw e;
      }
    }
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    try (OutputStream out =
        Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      for (int at = 0; at < bytes.length; at += BLOCK_BYTES) {
        out.write(bytes, at, Math.min(BLOCK_BYTES, bytes.length - at));
      }
    }
  }

  @Override
  public void write(Path file, Stream<String> parts) throws IOException {
    try (OutputStream out =
            new BufferedOutputStream(
                Files.newOutputStream(
                    file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                BLOCK_BYTES);
        parts) {
      for (Iterator<String> left = parts.iterator(); left.hasNext(); ) {
        out.write(left.next().getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void keep(Path file, Path secondName) throws IOException {
    try {
      Files.createLink(secondName, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      // FAT and exFAT, which USB sticks use, know no second names.
      Files.copy(file, secondName);
      syncFile(secondName);
    }
  }

  @Override
  public void delete(Path path) throws IOException {
    Files.deleteIfExists(path);
  }

  @Override
  public void syncFile(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  @Override
  public void syncFolder(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (IOException e) {
      return; // Windows cannot open folders, and writes their changes in order by itself.
    }
    try (channel) {
      channel.force(true);
    }
  }
}
