package pamphlet.build;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Waits until a source file of a site changes. The system's events only cut the wait short: sizes
 * and times are compared in any case, because network drives and full event tables tell nothing.
 */
public final class SourceWatch implements AutoCloseable {
  /** So often files are looked at when no event comes. */
  private static final long POLL_MILLIS = 1000;

  /** Editors write a file in several steps; a change is over when nothing moved for so long. */
  private static final long QUIET_MILLIS = 40;

  /** A change that does not end is told all the same. */
  private static final int MAX_QUIET_WAITS = 25;

  private final SiteRoot root;
  private final Optional<WatchService> events;
  private Map<Path, String> known;

  /**
   * Begins to watch; what changes from now on is told by {@link #await}.
   *
   * @param root the site
   */
  public SourceWatch(SiteRoot root) {
    this.root = root;
    this.events = events();
    this.known = stamps();
  }

  /** Waits for a change, and until it is over. */
  public void await() throws InterruptedException {
    Map<Path, String> now = stamps();
    while (now.equals(known)) {
      waitForEvent();
      now = stamps();
    }
    for (int i = 0; i < MAX_QUIET_WAITS; i++) {
      Thread.sleep(QUIET_MILLIS);
      Map<Path, String> later = stamps();
      if (later.equals(now)) {
        break;
      }
      now = later;
    }
    known = now;
  }

  @Override
  public void close() throws IOException {
    if (events.isPresent()) {
      events.get().close();
    }
  }

  private void waitForEvent() throws InterruptedException {
    if (events.isEmpty()) {
      Thread.sleep(POLL_MILLIS);
      return;
    }
    WatchKey key = events.get().poll(POLL_MILLIS, TimeUnit.MILLISECONDS);
    if (key != null) {
      key.pollEvents();
      key.reset();
    }
  }

  private Optional<WatchService> events() {
    try {
      return Optional.of(root.folder().getFileSystem().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      // The system has no watches left; looking at the files is enough.
      return Optional.empty();
    }
  }

  /** Size and time of every file that a check reads, by path; folders are watched on the way. */
  private Map<Path, String> stamps() {
    Map<Path, String> stamps = new HashMap<>();
    try {
      watch(root.folder());
      Files.walkFileTree(root.articles(), new Walk(stamps));
      if (Files.exists(root.settings())) {
        BasicFileAttributes settings =
            Files.readAttributes(root.settings(), BasicFileAttributes.class);
        stamps.put(root.settings(), stamp(settings));
      }
      return stamps;
    } catch (IOException e) {
      // A file that vanished while we looked is a change like any other.
      stamps.put(root.folder(), String.valueOf(e));
      return stamps;
    }
  }

  private void watch(Path folder) {
    if (events.isPresent()) {
      try {
        folder.register(events.get(), ENTRY_CREATE, ENTRY_MODIFY, ENTRY_DELETE);
      } catch (IOException e) {
        // Looked at every second, like a network drive.
      }
    }
  }

  private static String stamp(BasicFileAttributes file) {
    return file.size() + " " + file.lastModifiedTime() + " " + file.fileKey();
  }

  /** Collects the stamps of a folder. */
  private final class Walk extends SimpleFileVisitor<Path> {
    private final Map<Path, String> stamps;

    Walk(Map<Path, String> stamps) {
      this.stamps = stamps;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      watch(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      stamps.put(file, stamp(attributes));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException problem) {
      stamps.put(file, "unreadable");
      return FileVisitResult.CONTINUE;
    }
  }
}
