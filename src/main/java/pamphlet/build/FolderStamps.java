package pamphlet.build;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import pamphlet.state.Key;
import pamphlet.state.Stamp;

/**
 * The stamps of files as they stand, by path. Folders whose names start with a dot are left out:
 * they hold what belongs to git and to tools.
 */
final class FolderStamps {
  private final Map<String, Stamp> stamps = new HashMap<>();
  private boolean isPlain = true;

  /** The files of an output folder; one that cannot be read counts as empty. */
  static FolderStamps ofOutput(Path folder) {
    FolderStamps found = new FolderStamps();
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

  /** The same stamps, to be changed apart from these. */
  FolderStamps copy() {
    FolderStamps copy = new FolderStamps();
    copy.stamps.putAll(stamps);
    copy.isPlain = isPlain;
    return copy;
  }

  /** Looks at one file of a folder once more. */
  void look(Path folder, String path) {
    try {
      BasicFileAttributes file =
          Files.readAttributes(
              folder.resolve(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      isPlain &= file.isRegularFile();
      stamps.put(path, Stamp.of(file));
    } catch (NoSuchFileException e) {
      stamps.remove(path);
    } catch (IOException e) {
      isPlain = false;
    }
  }

  /** The stamp of a file, or that of none. */
  Stamp stamp(String path) {
    return stamps.getOrDefault(path, Stamp.NONE);
  }

  /** Whether all are plain files that could be looked at: a link changes without a new stamp. */
  boolean isPlain() {
    return isPlain;
  }

  /** All of them by path. */
  Map<String, Stamp> all() {
    return stamps;
  }

  /** The sum of all stamps but some: the same if and only if none of the files changed. */
  Key sum(Set<String> without) {
    long high = 0;
    long low = 0;
    for (Map.Entry<String, Stamp> file : stamps.entrySet()) {
      if (!without.contains(file.getKey())) {
        Key key = file.getValue().key(file.getKey());
        high += key.high();
        low += key.low();
      }
    }
    return new Key(high, low);
  }

  /** The files of a folder without those below: settings, lists and whatever else a build reads. */
  private void files(Path folder) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
      for (Path entry : entries) {
        String name = entry.getFileName().toString();
        if (!name.startsWith(".") && Files.isRegularFile(entry)) {
          stamps.put(name, Stamp.of(Files.readAttributes(entry, BasicFileAttributes.class)));
        }
      }
    } catch (IOException | DirectoryIteratorException e) {
      isPlain = false;
    }
  }

  private void walk(Path folder, String prefix) {
    try {
      Files.walkFileTree(folder, new Walk(folder, prefix));
    } catch (IOException e) {
      isPlain = false;
    }
  }

  /** Collects the stamps of one folder. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Path top;
    private final String prefix;
    private final int start;

    Walk(Path top, String prefix) {
      this.top = top;
      this.prefix = prefix;
      this.start = top.toString().length() + 1;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      // What a broken-off build left has to be put right first.
      isPlain &= !folder.getFileName().toString().equals(".pamphlet-stage");
      boolean isHidden = !folder.equals(top) && folder.getFileName().toString().startsWith(".");
      return isHidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.isRegularFile()) {
        String path = prefix + file.toString().substring(start).replace('\\', '/');
        stamps.put(path, Stamp.of(attributes));
      } else {
        isPlain = false;
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      isPlain = false;
      return FileVisitResult.CONTINUE;
    }
  }
}
