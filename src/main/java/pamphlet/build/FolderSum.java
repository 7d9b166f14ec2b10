package pamphlet.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import pamphlet.state.Hasher;
import pamphlet.state.In;
import pamphlet.state.Key;
import pamphlet.state.Out;

/**
 * By what a folder is known again.
 *
 * @param sum the sum of the stamps of its files
 * @param read what was in those that were too new to be told by their stamps, by path
 */
record FolderSum(Key sum, Map<String, Key> read) {
  /** So many files that are too new are read instead. */
  private static final int MAX_READ = 256;

  /**
   * The files of a folder, if they can be told by their stamps or be read again.
   *
   * @param moment when they were looked at, by the clock of the disk
   * @param content what was in a file; nothing if nobody knows
   */
  static Optional<FolderSum> of(
      FolderStamps stamps, long moment, Function<String, Optional<Key>> content) {
    Set<String> recent = stamps.recent(moment).keySet();
    if (!stamps.isPlain() || recent.size() > MAX_READ) {
      return Optional.empty();
    }
    Map<String, Key> read = new TreeMap<>();
    for (String path : recent) {
      Optional<Key> key = content.apply(path);
      if (key.isEmpty()) {
        return Optional.empty();
      }
      read.put(path, key.get());
    }
    return Optional.of(new FolderSum(stamps.sum(read.keySet()), read));
  }

  /** The files of an output folder. */
  static Optional<FolderSum> of(OutputFolder outputs) {
    return of(
        outputs.stamps(), outputs.moment(), path -> Optional.of(content(outputs.folder(), path)));
  }

  /**
   * The same folder, for a build that read it again: files that were too new are no longer.
   *
   * @param moment when the files were looked at, by the clock of the disk
   */
  FolderSum again(FolderStamps same, long moment) {
    return read.isEmpty()
        ? this
        : of(same, moment, path -> Optional.ofNullable(read.get(path))).orElse(this);
  }

  /** Whether a folder has the same files with the same bytes. */
  boolean isSame(FolderStamps now, Path folder) {
    return now.isPlain() && now.sum(read.keySet()).equals(sum) && isSame(folder, read.keySet());
  }

  private boolean isSame(Path folder, Set<String> paths) {
    return paths.stream().allMatch(path -> content(folder, path).equals(read.get(path)));
  }

  /** The hash of a file; none if it cannot be read. */
  static Key content(Path folder, String path) {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(path));
      return new Hasher().add(bytes, 0, bytes.length).key();
    } catch (IOException e) {
      return Key.NONE;
    }
  }

  void write(Out out) {
    out.key(sum).number(read.size());
    read.forEach((path, content) -> out.text(path).key(content));
  }

  static FolderSum read(In in) {
    Key sum = in.key();
    Map<String, Key> read = new TreeMap<>();
    for (int left = in.count(); left > 0; left--) {
      read.put(in.text(), in.key());
    }
    return new FolderSum(sum, read);
  }
}
