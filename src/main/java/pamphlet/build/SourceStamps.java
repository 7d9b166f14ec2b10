package pamphlet.build;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pamphlet.history.PublishedUrls;

/**
 * What is known of a site's source files: size and time of each, by path. Keeps the system's
 * watches on their folders, so that a folder that is made, moved or renamed is watched under its
 * new name.
 */
final class SourceStamps {
  /** The one hidden file that a site reads. */
  private static final String APPROVALS = ".reviews.yaml";

  private final SiteRoot root;
  private final Optional<WatchService> events;
  private final Map<Path, WatchKey> watches = new HashMap<>();

  /** The files that were not there before. */
  private final Set<Path> made = new HashSet<>();

  private Map<Path, String> known = new HashMap<>();

  SourceStamps(SiteRoot root, Optional<WatchService> events) {
    this.root = root;
    this.events = events;
  }

  /** From now on all files count as old. */
  void forgetNew() {
    made.clear();
  }

  /** Whether a file is there no longer that was not there when all files counted as old. */
  boolean cameAndWent(Path file) {
    return made.contains(file) && !known.containsKey(file);
  }

  /** Looks at every file; the paths that differ from what was known. */
  Set<Path> refresh() {
    Map<Path, String> now = new HashMap<>();
    watch(root.folder());
    tops().forEach(top -> collect(top, now));
    watches.entrySet().removeIf(watch -> !watch.getValue().isValid());
    Set<Path> changed = difference(known, now);
    noteMade(now);
    known = now;
    return changed;
  }

  /**
   * Looks at what an event names. A folder that is new is watched from now on, one that is gone no
   * longer.
   *
   * @param folder where the event happened
   * @param name the entry of the folder
   * @param changed takes the paths that changed
   * @return whether the entry is a source of the site
   */
  boolean follow(Path folder, Path name, Set<Path> changed) {
    Path path = folder.resolve(name);
    if (!isSource(path)) {
      return false;
    }
    boolean file = Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    if (!file) {
      unwatch(path);
    }
    Map<Path, String> now = new HashMap<>();
    collect(path, now);
    Map<Path, String> before = file && known.containsKey(path) ? Map.of() : below(path);
    if (file) {
      // Two saves within one tick of the file system's clock leave the same stamp.
      changed.add(path);
    }
    changed.addAll(difference(before, now));
    noteMade(now);
    known.keySet().removeAll(before.keySet());
    known.putAll(now);
    return true;
  }

  private void noteMade(Map<Path, String> now) {
    now.keySet().stream().filter(file -> !known.containsKey(file)).forEach(made::add);
  }

  private Map<Path, String> below(Path path) {
    Map<Path, String> below = new HashMap<>();
    known.forEach(
        (file, stamp) -> {
          if (file.startsWith(path)) {
            below.put(file, stamp);
          }
        });
    return below;
  }

  /** Another folder may have the name by now, so the old watches say nothing. */
  private void unwatch(Path path) {
    watches
        .entrySet()
        .removeIf(
            watch -> {
              boolean below = watch.getKey().startsWith(path);
              if (below) {
                watch.getValue().cancel();
              }
              return below;
            });
  }

  private boolean isSource(Path path) {
    return tops().stream().anyMatch(path::startsWith) && !isOfEditor(path);
  }

  /** Whether a name is one that editors give to what they keep beside a file. */
  private static boolean isOfEditor(Path path) {
    String name = path.getFileName().toString();
    return name.endsWith("~") || name.startsWith(".") && !name.equals(APPROVALS);
  }

  /** The files and folders of the site that a round reads. */
  private List<Path> tops() {
    return List.of(
        root.settings(),
        root.articles(),
        root.folder().resolve("templates"),
        root.folder().resolve(PublishedUrls.FILE));
  }

  private void collect(Path top, Map<Path, String> into) {
    try {
      Files.walkFileTree(top, new Walk(into));
    } catch (IOException e) {
      // What vanished while we looked is a change like any other.
      into.put(top, String.valueOf(e));
    }
  }

  private static Set<Path> difference(Map<Path, String> before, Map<Path, String> now) {
    Set<Path> changed = new HashSet<>();
    now.forEach(
        (path, stamp) -> {
          if (!stamp.equals(before.get(path))) {
            changed.add(path);
          }
        });
    before.keySet().stream().filter(path -> !now.containsKey(path)).forEach(changed::add);
    return changed;
  }

  private void watch(Path folder) {
    WatchKey old = watches.get(folder);
    if (events.isEmpty() || old != null && old.isValid()) {
      return;
    }
    try {
      WatchKey key = register(folder);
      if (!key.watchable().equals(folder)) {
        // Linux knows folders by number: one that moved still has the watch of its old name.
        key.cancel();
        key = register(folder);
      }
      watches.put(folder, key);
    } catch (IOException e) {
      // Looked at now and then, like a network drive.
    }
  }

  private WatchKey register(Path folder) throws IOException {
    return folder.register(events.orElseThrow(), ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
  }

  /** Collects the stamps of a file, or of all files below a folder. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Map<Path, String> stamps;

    Walk(Map<Path, String> stamps) {
      this.stamps = stamps;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (isOfEditor(folder)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      watch(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!isOfEditor(file)) {
        stamps.put(file, stamp(file, attributes));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        stamps.put(file, "unreadable");
      }
      return FileVisitResult.CONTINUE;
    }

    private String stamp(Path file, BasicFileAttributes own) {
      BasicFileAttributes shown = own.isSymbolicLink() ? target(file, own) : own;
      return shown.size() + " " + shown.lastModifiedTime() + " " + shown.fileKey();
    }

    private BasicFileAttributes target(Path link, BasicFileAttributes own) {
      try {
        return Files.readAttributes(link, BasicFileAttributes.class);
      } catch (IOException e) {
        return own; // It leads nowhere.
      }
    }
  }
}
