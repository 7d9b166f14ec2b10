package pamphlet.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import pamphlet.build.Analysis;
import pamphlet.build.BuildOptions;
import pamphlet.build.Incremental;
import pamphlet.build.Problems;
import pamphlet.build.Timings;
import pamphlet.build.Timings.Kind;
import pamphlet.model.Address;
import pamphlet.model.SourcePath;
import pamphlet.render.TemplateProblem;

/**
 * Reads a site again and again, and keeps what browsers see. A round that finds mistakes changes
 * nothing of what is shown but the list of mistakes. Fit for threads.
 */
public final class Preview {
  /**
   * After a change of the theme so many pages are tried; others are tried when they are asked for.
   */
  private static final int TRIED = 200;

  /** So long files must be left alone before a mistake is shown. */
  private static final Duration SECOND_LOOK = Duration.ofMillis(60);

  /** A mistake is shown even if files go on changing. */
  private static final int MAX_SECOND_LOOKS = 20;

  /**
   * When edited texts are shown, the rest of the site is read only after so long without a change:
   * until then the browser has the computer to itself, and who goes on saving sees each save.
   */
  private static final Duration PAUSE = Duration.ofMillis(100);

  /** The whole site is read even if somebody never stops saving. */
  private static final int MAX_GLANCES = 50;

  private final Supplier<BuildOptions> options;
  private final Incremental rounds;
  private final boolean isTimed;
  private Shown shown = Shown.NOTHING;

  /**
   * @param options what to build; asked for each round, because the day may change
   * @param rounds what is kept between rounds; the caller closes it
   * @param isTimed whether rounds tell where their time went
   */
  public Preview(Supplier<BuildOptions> options, Incremental rounds, boolean isTimed) {
    this.options = options;
    this.rounds = rounds;
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
   * Reads the site and lets every browser see what came of it. A save that is only half done looks
   * like a mistake, so before a mistake is shown, files must have been left alone for a while.
   *
   * @param changed what changed since the last round
   * @param more waits for further changes
   */
  public Round round(Set<Path> changed, More more) throws InterruptedException {
    Shown before = shown();
    Set<Path> all = new TreeSet<>(changed);
    OptionalLong glance = glances(before, all, more);
    Shown base = before.at(shown().round());
    long start = System.nanoTime();
    Timings timings = isTimed ? Timings.on() : Timings.OFF;
    Shown newer = read(base, all, timings);
    for (int i = 0; newer.errors() > 0 && i < MAX_SECOND_LOOKS; i++) {
      Set<Path> also = more.await(SECOND_LOOK);
      if (also.isEmpty()) {
        break;
      }
      start = System.nanoTime();
      all.addAll(also);
      timings = isTimed ? Timings.on() : Timings.OFF;
      newer = read(base, all, timings);
    }
    show(newer);
    return report(before, newer, all, millisSince(start), glance, timings);
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

  private boolean glance(Shown before, Set<Path> changed) {
    if (!before.isSound()) {
      return false;
    }
    try {
      Optional<LiveSite> site =
          rounds.glance(options.get(), changed).map(before.site().orElseThrow()::with);
      site.ifPresent(found -> show(before.at(shown().round()).glanced(found)));
      return site.isPresent();
    } catch (RuntimeException e) {
      // Whatever it is, reading the whole site tells it.
      return false;
    }
  }

  private static long millisSince(long start) {
    return (System.nanoTime() - start) / 1_000_000;
  }

  private static Round report(
      Shown before,
      Shown newer,
      Set<Path> changed,
      long millis,
      OptionalLong glance,
      Timings timings) {
    return new Round(
        changed,
        newer.site().map(site -> site.site().pages().size()).orElse(0),
        Told.of(newer.problems().since(before.problems())),
        newer.trouble(),
        newer.errors(),
        newer.warnings(),
        millis,
        glance,
        timings);
  }

  /** What there is to see now; shows nothing yet. */
  private Shown read(Shown before, Set<Path> changed, Timings timings) {
    BuildOptions now = options.get();
    try {
      Analysis analysis = rounds.analyze(now, timings);
      return analysis.isSound()
          ? sound(before, analysis, now, changed, timings)
          : before.broken(analysis.found());
    } catch (TemplateProblem e) {
      return before.broken(Problems.of(List.of(e.diagnostic())));
    } catch (IOException | UncheckedIOException e) {
      // Editors replace files; what is gone now is there again in the next round.
      return before.unreadable("cannot read " + e.getMessage());
    } catch (RuntimeException e) {
      return before.unreadable("this is a fault of the program, not of your text: " + e);
    }
  }

  private static Shown sound(
      Shown before, Analysis analysis, BuildOptions now, Set<Path> changed, Timings timings) {
    LiveSite site = timings.stage("list outputs", () -> LiveSite.of(analysis, now.root()));
    if (before.site().isEmpty() || changed.stream().anyMatch(path -> isTemplate(path, now))) {
      timings.run(Kind.STAGE, "try templates", () -> site.prove(TRIED));
    }
    return before.sound(site, analysis.found(), pictures(changed, now, before.round() + 1));
  }

  /** Style sheets and scripts are served as they are; nothing in them can break a page. */
  private static boolean isTemplate(Path path, BuildOptions now) {
    Path templates = now.root().folder().resolve("templates");
    return path.startsWith(templates) && !path.startsWith(templates.resolve("assets"));
  }

  private static Map<Address, Integer> pictures(Set<Path> changed, BuildOptions now, int round) {
    Map<Address, Integer> pictures = new HashMap<>();
    Path articles = now.root().articles();
    for (Path path : changed) {
      if (path.startsWith(articles) && !path.equals(articles)) {
        String name = articles.relativize(path).toString().replace('\\', '/');
        SourcePath source = new SourcePath(name);
        if (!source.isMarkdown()) {
          pictures.put(source.address(), round);
        }
      }
    }
    return pictures;
  }
}
