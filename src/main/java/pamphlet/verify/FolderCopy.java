package pamphlet.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import pamphlet.model.Address;
import pamphlet.publish.BuiltFile;

/**
 * A copy in a folder: a server's, or a USB stick's.
 *
 * @param folder the folder
 */
record FolderCopy(Path folder) implements Copy {
  /** What stands in a folder for others than readers. */
  private static final Set<String> OTHERS =
      Set.of(".git", ".gitignore", ".gitkeep", ".gitattributes", ".DS_Store");

  private static final String OWN_PREFIX = ".pamphlet-";

  /** A disk answers one question after another. */
  @Override
  public int parallel() {
    return 2;
  }

  @Override
  public Verdict look(BuiltFile wanted, SortedMap<Address, BuiltFile> all) throws IOException {
    Path file = folder.resolve(wanted.address().path());
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Files.exists(file, LinkOption.NOFOLLOW_LINKS) ? Verdict.DIFFERS : Verdict.MISSING;
    }
    if (Files.size(file) != wanted.size()) {
      return Verdict.DIFFERS;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Hash.of(in).equals(wanted.sha256()) ? Verdict.SAME : Verdict.DIFFERS;
    }
  }

  @Override
  public SortedSet<Address> foreign(SortedMap<Address, BuiltFile> all) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(folder::relativize)
          .filter(FolderCopy::isForReaders)
          .map(FolderCopy::address)
          .filter(address -> !all.containsKey(address))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static boolean isForReaders(Path path) {
    String top = path.getName(0).toString();
    return !OTHERS.contains(top) && !top.startsWith(OWN_PREFIX);
  }

  private static Address address(Path path) {
    return new Address(
        StreamSupport.stream(path.spliterator(), false)
            .map(Path::toString)
            .collect(Collectors.joining("/")));
  }
}
