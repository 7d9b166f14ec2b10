package pamphlet.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.Address;
import pamphlet.state.Known;
import pamphlet.state.KnownOutput;
import pamphlet.state.Stamp;

/** The files of an output folder as they stand, to see whether anybody changed one. */
final class OutputFolder {
  private final Path folder;
  private final long moment;
  private final Map<String, Stamp> stamps = new HashMap<>();

  private OutputFolder(Path folder, long moment) {
    this.folder = folder;
    this.moment = moment;
  }

  /**
   * Looks at all files; a folder that cannot be read counts as empty.
   *
   * @param moment the time, by the clock of the disk
   */
  static OutputFolder look(Path folder, long moment) {
    OutputFolder found = new OutputFolder(folder, moment);
    try {
      Files.walkFileTree(folder, found.new Walk());
    } catch (IOException e) {
      found.stamps.clear();
    }
    return found;
  }

  /** An output of the last build that still stands as it was written, if there is one. */
  Optional<KnownOutput> intact(Known known, Address address) {
    return Optional.ofNullable(known.outputs().get(address))
        .filter(output -> output.stamp().matches(stamp(address)));
  }

  /** What is in a file. */
  byte[] bytes(Address address) {
    try {
      return Files.readAllBytes(SiteRoot.file(folder, address));
    } catch (IOException e) {
      throw new UncheckedIOException(address.path(), e);
    }
  }

  /** The stamp of a file that was not written since, or nothing to go by if it was too new. */
  Stamp settled(Address address) {
    return stamp(address).settled(moment);
  }

  private Stamp stamp(Address address) {
    return stamps.getOrDefault(address.path(), Stamp.NONE);
  }

  /**
   * The stamp of an output that was just written, or nothing to go by if it is too new.
   *
   * @param moment when publishing ended
   */
  Stamp written(Address address, long moment) {
    try {
      BasicFileAttributes file =
          Files.readAttributes(SiteRoot.file(folder, address), BasicFileAttributes.class);
      return Stamp.of(file).settled(moment);
    } catch (IOException e) {
      return Stamp.NONE;
    }
  }

  /** Collects the stamps. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final int prefix = folder.toString().length() + 1;

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
      boolean isGit = path.getFileName() != null && path.getFileName().toString().equals(".git");
      return isGit ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        stamps.put(file.toString().substring(prefix).replace('\\', '/'), Stamp.of(attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      return FileVisitResult.CONTINUE;
    }
  }
}
