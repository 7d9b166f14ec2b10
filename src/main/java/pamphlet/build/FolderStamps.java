package pamphlet.build;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import pamphlet.state.Key;
import pamphlet.state.Stamp;

/**
 * The stamps of files as they stand, by path. Folders whose names start with a dot are left out:
 * they hold what belongs to git and to tools.
 */
final class FolderStamps {
  // A build that finds nothing changed asks for no single file, and a map of 20,000 takes time.
  private final List<String> paths = new ArrayList<>();
  private final List<Stamp> stamps = new ArrayList<>();
  private Map<String, Stamp> byPath = Map.of();
  private boolean isPlain = true;

  /** The keys of stamps that are not kept one by one, see {@link #shortened}. */
  private long[] settled = {};

  /** Which stamps are only added up. */
  private final Predicate<Stamp> isPassed;

  /** Their sum. */
  private Key passed = Key.NONE;

  /** The sum of all stamps, also of those that are not kept; nothing as long as nobody asked. */
  private Optional<Key> sum = Optional.empty();

  private FolderStamps(Predicate<Stamp> isPassed) {
    this.isPassed = isPassed;
  }

  private FolderStamps() {
    this(any -> false);
  }

  /** The files of an output folder; one that cannot be read counts as empty. */
  static FolderStamps ofOutput(Path folder) {
    FolderStamps found = new FolderStamps();
    found.walk(folder, "");
    return found;
  }

  /**
   * As {@link #ofOutput}, for somebody who only wants the sum: one by one stamps take 140 bytes
   * each, and of these only those are kept that are too new to tell anything.
   *
   * @param moment when the files are looked at
   */
  static FolderStamps sumOfOutput(Path folder, long moment) {
    FolderStamps found = new FolderStamps(stamp -> stamp.isSettled(moment));
    found.walk(folder, "");
    return found;
  }

  /** Every file that a build of a site may read. */
  static FolderStamps ofSources(SiteRoot root) {
    FolderStamps found = new FolderStamps();
    found.walk(root.articles(), "articles/");
    root.templates().ifPresent(folder -> found.walk(folder, "templates/"));
    found.files(root.folder());
    return found;
  }

  /** One file of a folder. */
  static FolderStamps ofFile(Path folder, String path) {
    return new FolderStamps().again(folder, Set.of(path));
  }

  /** The same, but some files of the folder are looked at once more. */
  FolderStamps again(Path folder, Set<String> some) {
    FolderStamps later = new FolderStamps();
    later.isPlain = isPlain;
    later.settled = settled;
    Key left = sum(some);
    for (int i = 0; i < size(); i++) {
      if (!some.contains(path(i))) {
        later.add(path(i), stamp(i));
      }
    }
    int kept = later.size();
    some.forEach(path -> later.look(folder, path));
    // Those that stayed were summed before, and to do that again for 20,000 takes its time.
    later.sum = Optional.of(later.plus(left, kept));
    return later;
  }

  /**
   * The same for somebody who only wants the sum and to know a file again: one by one stamps take
   * 140 bytes each, and of these only those are kept that are too new to tell anything.
   *
   * @param moment when the files were looked at
   */
  FolderStamps shortened(long moment) {
    FolderStamps few = new FolderStamps();
    few.isPlain = isPlain;
    SortedMap<String, Stamp> recent = recent(moment);
    recent.forEach(few::add);
    few.settled = keys(recent.keySet());
    few.sum = Optional.of(sum(Set.of()));
    return few;
  }

  /** Each file with its stamp as a number, sorted; without some, which must be kept one by one. */
  long[] keys(Set<String> without) {
    LongStream kept =
        IntStream.range(0, size())
            .filter(file -> !without.contains(path(file)))
            .mapToLong(file -> key(path(file), stamp(file)));
    return LongStream.concat(kept, Arrays.stream(settled)).sorted().toArray();
  }

  /** A file with its stamp as a number. */
  static long key(String path, Stamp stamp) {
    return stamp.key(path).high();
  }

  private void look(Path folder, String path) {
    try {
      BasicFileAttributes file =
          Files.readAttributes(
              folder.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      isPlain &= file.isRegularFile();
      add(path, Stamp.of(file));
    } catch (NoSuchFileException e) {
      // A file that is gone has no stamp.
    } catch (IOException e) {
      isPlain = false;
    }
  }

  private void add(String path, Stamp stamp) {
    if (isPassed.test(stamp)) {
      passed = passed.plus(stamp.key(path));
    } else {
      paths.add(path);
      stamps.add(stamp);
    }
  }

  /** How many files there are. */
  int size() {
    return paths.size();
  }

  /** A file by its number; numbers have no meaning. */
  String path(int number) {
    return paths.get(number);
  }

  /** The stamp of the file with a number. */
  Stamp stamp(int number) {
    return stamps.get(number);
  }

  /** The stamp of a file, or that of none. Fit for threads when all files were looked at. */
  Stamp stamp(String path) {
    return byPath().getOrDefault(path, Stamp.NONE);
  }

  private synchronized Map<String, Stamp> byPath() {
    if (byPath.isEmpty()) {
      byPath = new HashMap<>(2 * size());
      for (int i = 0; i < size(); i++) {
        byPath.put(path(i), stamp(i));
      }
    }
    return byPath;
  }

  /** Those that may change again without a new stamp, sorted. */
  SortedMap<String, Stamp> recent(long moment) {
    SortedMap<String, Stamp> recent = new TreeMap<>();
    for (int i = 0; i < size(); i++) {
      if (!stamp(i).isSettled(moment)) {
        recent.put(path(i), stamp(i));
      }
    }
    return recent;
  }

  /** Whether all are plain files that could be looked at: a link changes without a new stamp. */
  boolean isPlain() {
    return isPlain;
  }

  /** The sum of all stamps but some: the same if and only if none of the files changed. */
  synchronized Key sum(Set<String> without) {
    if (sum.isEmpty()) {
      sum = Optional.of(plus(passed, 0));
    }
    long high = sum.get().high();
    long low = sum.get().low();
    for (int i = 0; i < size() && !without.isEmpty(); i++) {
      if (without.contains(path(i))) {
        Key key = stamp(i).key(path(i));
        high -= key.high();
        low -= key.low();
      }
    }
    return new Key(high, low);
  }

  /** A sum with all files from a number on. */
  private Key plus(Key start, int from) {
    Key sum = start;
    for (int i = from; i < size(); i++) {
      sum = sum.plus(stamp(i).key(path(i)));
    }
    return sum;
  }

  /** The files of a folder without those below: settings, lists and whatever else a build reads. */
  private void files(Path folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (!name.startsWith(".") && Files.isRegularFile(entry)) {
          add(name, Stamp.of(Files.readAttributes(entry, BasicFileAttributes.class)));
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      isPlain = false;
    }
  }

  /**
   * The files of a folder and of all below it. Not by {@link Files#walkFileTree}: to tell a visitor
   * of each file takes a build that finds nothing changed longer than to add up all stamps.
   *
   * @param prefix what stands before the names of the files
   */
  private void walk(Path top, String prefix) {
    if (!Files.isDirectory(top, LinkOption.NOFOLLOW_LINKS)) {
      isPlain = false;
      return;
    }
    int start = top.toString().length() + 1 - prefix.length();
    Deque<Path> folders = new ArrayDeque<>(List.of(top));
    while (!folders.isEmpty()) {
      try (DirectoryStream<Path> entries = Files.newDirectoryStream(folders.pop())) {
        for (Path entry : entries) {
          look(entry, start, folders);
        }
      } catch (IOException | DirectoryIteratorException e) {
        isPlain = false;
      }
    }
  }

  /**
   * Looks at a file, or notes a folder for later.
   *
   * @param start where in the text of a path its name within the site or the output begins
   */
  private void look(Path entry, int start, Deque<Path> folders) {
    try {
      BasicFileAttributes file =
          Files.readAttributes(entry, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (file.isRegularFile()) {
        add(entry.toString().substring(start).replace('\\', '/'), Stamp.of(file));
      } else if (file.isDirectory()) {
        String name = entry.getFileName().toString();
        // What a broken-off build left has to be put right first.
        isPlain &= !name.equals(".pamphlet-stage");
        if (!name.startsWith(".")) {
          folders.push(entry);
        }
      } else {
        isPlain = false;
      }
    } catch (IOException e) {
      isPlain = false;
    }
  }
}
