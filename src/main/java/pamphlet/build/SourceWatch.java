package pamphlet.build;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;

/**
 * Waits until a source file of a site changes: settings, articles, pictures, approvals, templates.
 * The system's events say where to look. Because network drives tell nothing, full event tables
 * lose some and laptops sleep, sizes and times of all files are compared now and then in any case.
 */
public final class SourceWatch implements AutoCloseable {
  /** Editors write a file in several steps; a change is over when nothing moved for so long. */
  private static final long QUIET_MILLIS = 6;

  /** A change that does not end is told all the same. */
  private static final int MAX_QUIET_WAITS = 150;

  /** So often all files are looked at, even though the system tells what changes. */
  private static final long LOOK_MILLIS = 2000;

  /** So often all files are looked at where the system tells nothing, as on macOS. */
  private static final long POLL_MILLIS = 250;

  /** Looking at many files takes time; it may take no more than one part in so many. */
  private static final long MAX_SHARE = 20;

  private final Optional<WatchService> events;
  private final SourceStamps stamps;
  private final long lookMillis;
  private long nextLook;

  /**
   * Begins to watch; what changes from now on is told by {@link #await}.
   *
   * @param root the site
   */
  public SourceWatch(SiteRoot root) {
    this.events = events(root);
    this.stamps = new SourceStamps(root, events);
    this.lookMillis = events.isPresent() ? LOOK_MILLIS : POLL_MILLIS;
    lookAtAll(new TreeSet<>());
  }

  /** Waits for a change, and until it is over. */
  public void await() throws InterruptedException {
    await(Duration.ofDays(1));
  }

  /**
   * Waits for a change, and until it is over.
   *
   * @param atMost how long to wait if nothing changes
   * @return the files and folders that changed, were made or are gone, sorted; none if the time was
   *     over
   */
  public Set<Path> await(Duration atMost) throws InterruptedException {
    Set<Path> changed = new TreeSet<>();
    stamps.forgetNew();
    long end = System.nanoTime() + atMost.toNanos();
    long left = atMost.toMillis();
    do {
      look(Math.max(0, left), changed);
      awaitQuiet(changed);
      // Many editors write a file beside and rename it; what came and went is no change.
      changed.removeIf(stamps::cameAndWent);
      left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
    } while (changed.isEmpty() && left > 0);
    return Collections.unmodifiableSet(changed);
  }

  private void awaitQuiet(Set<Path> changed) throws InterruptedException {
    for (int i = 0; !changed.isEmpty() && i < MAX_QUIET_WAITS; i++) {
      int before = changed.size();
      if (!look(QUIET_MILLIS, changed) && changed.size() == before) {
        break;
      }
    }
  }

  @Override
  public void close() throws IOException {
    if (events.isPresent()) {
      events.get().close();
    }
  }

  /** Waits for events and looks where they point; whether there were any that matter. */
  private boolean look(long millis, Set<Path> changed) throws InterruptedException {
    long untilLook = Math.max(0, TimeUnit.NANOSECONDS.toMillis(nextLook - System.nanoTime()));
    long wait = Math.min(millis, untilLook);
    boolean moved = false;
    if (events.isEmpty()) {
      Thread.sleep(wait);
    } else {
      WatchKey key = events.get().poll(wait, TimeUnit.MILLISECONDS);
      for (; key != null; key = events.get().poll()) {
        moved |= follow(key, changed);
      }
    }
    if (System.nanoTime() >= nextLook) {
      lookAtAll(changed);
    }
    return moved;
  }

  private boolean follow(WatchKey key, Set<Path> changed) {
    boolean moved = false;
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
        lookAtAll(changed);
      } else if (stamps.follow((Path) key.watchable(), (Path) event.context(), changed)) {
        moved = true;
      }
    }
    key.reset();
    return moved;
  }

  private void lookAtAll(Set<Path> changed) {
    long start = System.nanoTime();
    changed.addAll(stamps.refresh());
    long took = System.nanoTime() - start;
    nextLook =
        System.nanoTime() + Math.max(TimeUnit.MILLISECONDS.toNanos(lookMillis), MAX_SHARE * took);
  }

  private static Optional<WatchService> events(SiteRoot root) {
    try {
      WatchService service = root.folder().getFileSystem().newWatchService();
      // The one for macOS only looks every few seconds; the JDK has no other way to tell.
      if (!service.getClass().getSimpleName().startsWith("Polling")) {
        return Optional.of(service);
      }
      service.close();
    } catch (IOException | UnsupportedOperationException e) {
      // The system has no watches left; looking at the files is enough.
    }
    return Optional.empty();
  }
}
