package pamphlet.deploy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import pamphlet.model.Address;

/** A folder. Files are written beside their place and renamed in, so that each is whole. */
final class FolderTarget implements Target {
  /** Writing to one disk from more threads than this brings nothing. */
  private static final int LANES = 4;

  private static final String PART = ".pamphlet-part-";

  private final Path folder;
  private final String name;
  private final AtomicInteger parts = new AtomicInteger();

  /** Halves of files that a killed run left behind. */
  private final List<Path> leftovers = new ArrayList<>();

  FolderTarget(Path folder, String name) {
    this.folder = folder;
    this.name = name;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public int lanes() {
    return LANES;
  }

  @Override
  public SortedMap<String, Remote> list() throws IOException {
    SortedMap<String, Remote> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      return files;
    }
    // A link named as the target is followed, links in it are not: they count as files.
    try (Stream<Path> walk = Files.walk(folder.toRealPath())) {
      Path top = folder.toRealPath();
      for (Path path : (Iterable<Path>) walk::iterator) {
        if (path.getFileName().toString().startsWith(PART)) {
          leftovers.add(path);
        } else if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
          files.put(top.relativize(path).toString().replace('\\', '/'), remote(path));
        }
      }
      return files;
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Remote remote(Path path) throws IOException {
    boolean isFile = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    // What is a link or a device has no content that could be the same.
    return isFile
        ? new Remote(Files.size(path), Optional.of(b -> Arrays.equals(Files.readAllBytes(path), b)))
        : new Remote(-1, Optional.empty());
  }

  @Override
  public Optional<byte[]> read(Address address) throws IOException {
    try {
      return Optional.of(Files.readAllBytes(path(address)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  @Override
  public void put(Upload upload) throws IOException {
    Path path = path(upload.address());
    makeFolders(upload.address());
    Path part = path.resolveSibling(PART + parts.incrementAndGet());
    try {
      write(part, upload.bytes());
      Files.move(part, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void write(Path part, byte[] bytes) throws IOException {
    Files.deleteIfExists(part); // Of a run that was killed.
    Files.write(part, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  /** Makes the folders of an address; nothing is written through a link below the target. */
  private void makeFolders(Address address) throws IOException {
    Files.createDirectories(folder);
    String path = address.path();
    for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
      Path inner = path(new Address(path.substring(0, i)));
      if (Files.isSymbolicLink(inner)) {
        throw new IOException(path.substring(0, i) + " is a link, which is not written through");
      }
      Files.createDirectories(inner);
    }
  }

  @Override
  public void delete(Address address) throws IOException {
    Files.deleteIfExists(path(address));
    removeEmpty(path(address).getParent());
  }

  private void removeEmpty(Path emptied) throws IOException {
    try {
      for (Path at = emptied; !at.equals(folder); at = at.getParent()) {
        Files.deleteIfExists(at);
      }
    } catch (DirectoryNotEmptyException e) {
      return; // Something else is in it.
    }
  }

  @Override
  public void finish(String message) throws IOException {
    for (Path half : leftovers) {
      Files.deleteIfExists(half);
    }
  }

  @Override
  public void close() {
    // Nothing is held open.
  }

  private Path path(Address address) {
    return folder.resolve(address.path());
  }
}
