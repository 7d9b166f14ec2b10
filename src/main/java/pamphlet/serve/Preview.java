package pamphlet.serve;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import pamphlet.build.BuildOptions;
import pamphlet.build.Incremental;
import pamphlet.build.Timings;

/**
 * Reads a site again and again, and keeps what browsers see. A round that finds mistakes changes
 * nothing of what is shown but the list of mistakes. Fit for threads.
 *
 * <p>Edited texts are shown at once where nothing else can have changed; the whole site is read
 * behind them, and what is saved meanwhile is shown at once, too.
 */
public final class Preview {
  /** So long files must be left alone before a mistake is shown. */
  private static final Duration SECOND_LOOK = Duration.ofMillis(60);

  /** A mistake is shown even if files go on changing. */
  private static final int MAX_SECOND_LOOKS = 20;

  /**
   * When edited texts are shown, the rest of the site is read only after so long without a change:
   * until then the browser has the computer to itself.
   */
  private static final Duration PAUSE = Duration.ofMillis(100);

  /** The whole site is read even if somebody never stops saving. */
  private static final int MAX_GLANCES = 50;

  /** While the site is read, its end is looked for so often; changes are seen at once. */
  private static final Duration TICK = Duration.ofMillis(8);

  private final SiteReader reader;
  private final boolean isTimed;
  private Shown shown = Shown.NOTHING;

  /**
   * @param options what to build; asked for each round, because the day may change
   * @param rounds what is kept between rounds; the caller closes it
   * @param isTimed whether rounds tell where their time went
   */
  public Preview(Supplier<BuildOptions> options, Incremental rounds, boolean isTimed) {
    this.reader = new SiteReader(options, rounds);
    this.isTimed = isTimed;
  }

  /** What browsers see now. */
  synchronized Shown shown() {
    return shown;
  }

  /** What browsers see once it is newer than {@code round}, or when the time is over. */
  synchronized Shown newerThan(int round, long millis) throws InterruptedException {
    if (shown.round() <= round) {
      wait(millis);
    }
    return shown;
  }

  /** Lets every browser see this. */
  private synchronized void show(Shown newer) {
    shown = newer;
    notifyAll();
  }

  /** Waits for more changes, no longer than it is told; nothing if there were none. */
  @FunctionalInterface
  public interface More {
    /** What changed meanwhile. */
    Set<Path> await(Duration atMost) throws InterruptedException;
  }

  /**
   * The whole site as it was read.
   *
   * @param shown what there is to see; not shown yet
   * @param late what changed while it was read
   * @param millis how long it took
   * @param timings where the time went
   */
  private record Reading(Shown shown, Set<Path> late, long millis, Timings timings) {}

  /**
   * Reads the site and lets every browser see what came of it. A save that is only half done looks
   * like a mistake, so before a mistake is shown, files must have been left alone for a while.
   *
   * @param changed what changed since the last round; with what this round tells as late
   * @param more waits for further changes
   */
  public Round round(Set<Path> changed, More more) throws InterruptedException {
    Shown before = shown();
    Set<Path> all = new TreeSet<>(changed);
    OptionalLong glance = glances(before, all, more);
    Reading reading = reading(before, all, more);
    for (int i = 0; reading.shown().errors() > 0 && i < MAX_SECOND_LOOKS; i++) {
      Set<Path> also = reading.late().isEmpty() ? more.await(SECOND_LOOK) : reading.late();
      if (also.isEmpty()) {
        break;
      }
      all.addAll(also);
      reading = reading(before, all, more);
    }
    show(reading.late().isEmpty() ? reading.shown() : newest(reading));
    return report(before, reading, all, glance);
  }

  /** What was read, with the newer texts that were shown meanwhile. */
  private Shown newest(Reading reading) {
    Shown read = reading.shown();
    return read.isSound() ? reader.glance(read, reading.late()).orElse(read) : read;
  }

  /**
   * Shows the texts of edited articles as long as nothing else changes and somebody goes on saving.
   *
   * @param all what changed since the last round; takes what changes meanwhile
   * @return how long the last of them took in milliseconds; absent if there was none
   */
  private OptionalLong glances(Shown before, Set<Path> all, More more) throws InterruptedException {
    OptionalLong millis = OptionalLong.empty();
    for (int i = 0; i < MAX_GLANCES; i++) {
      long start = System.nanoTime();
      if (!glance(before, all)) {
        break;
      }
      millis = OptionalLong.of(millisSince(start));
      Set<Path> also = more.await(PAUSE);
      if (also.isEmpty()) {
        break;
      }
      all.addAll(also);
    }
    return millis;
  }

  /** Shows the texts of edited articles alone, if that is possible. */
  private boolean glance(Shown before, Set<Path> changed) {
    Optional<Shown> glanced =
        before.isSound() ? reader.glance(before.at(shown().round()), changed) : Optional.empty();
    glanced.ifPresent(this::show);
    return glanced.isPresent();
  }

  /** Reads the whole site; what is saved meanwhile is shown. */
  private Reading reading(Shown before, Set<Path> changed, More more) throws InterruptedException {
    long start = System.nanoTime();
    Timings timings = isTimed ? Timings.on() : Timings.OFF;
    Shown base = before.at(shown().round());
    Set<Path> files = Set.copyOf(changed);
    CompletableFuture<Shown> read =
        CompletableFuture.supplyAsync(
            () -> reader.read(base, files, timings), Preview::inBackground);
    Set<Path> late = new TreeSet<>();
    try {
      while (!read.isDone()) {
        Set<Path> also = more.await(TICK);
        late.addAll(also);
        if (!also.isEmpty()) {
          Set<Path> all = new TreeSet<>(changed);
          all.addAll(late);
          glance(before, all);
        }
      }
    } catch (InterruptedException e) {
      read.exceptionally(problem -> base).join(); // No thread stays behind in the site's files.
      throw e;
    }
    return new Reading(read.join().at(shown().round() + 1), late, millisSince(start), timings);
  }

  private static void inBackground(Runnable work) {
    Thread thread = new Thread(work, "pamphlet-read");
    thread.setDaemon(true);
    thread.start();
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static Round report(
      Shown before, Reading reading, Set<Path> changed, OptionalLong glance) {
    Shown newer = reading.shown();
    return new Round(
        changed,
        reading.late(),
        newer.site().map(site -> site.site().pages().size()).orElse(0),
        Told.of(newer.problems().since(before.problems())),
        newer.trouble(),
        newer.errors(),
        newer.warnings(),
        reading.millis(),
        glance,
        reading.timings());
  }
}
