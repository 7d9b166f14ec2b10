package pamphlet.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import pamphlet.build.Analysis;
import pamphlet.build.BuildOptions;
import pamphlet.build.Incremental;
import pamphlet.model.Address;
import pamphlet.model.Diagnostic;
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

  private final Supplier<BuildOptions> options;
  private final Incremental rounds;
  private Shown shown = Shown.NOTHING;

  /**
   * @param options what to build; asked for each round, because the day may change
   * @param rounds what is kept between rounds; the caller closes it
   */
  public Preview(Supplier<BuildOptions> options, Incremental rounds) {
    this.options = options;
    this.rounds = rounds;
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
    long start = System.nanoTime();
    Shown before = shown();
    Set<Path> all = new TreeSet<>(changed);
    Shown newer = read(before, all);
    for (int i = 0; newer.errors() > 0 && i < MAX_SECOND_LOOKS; i++) {
      Set<Path> also = more.await(SECOND_LOOK);
      if (also.isEmpty()) {
        break;
      }
      start = System.nanoTime();
      all.addAll(also);
      newer = read(before, all);
    }
    show(newer);
    return report(before, newer, all, (System.nanoTime() - start) / 1_000_000);
  }

  private static Round report(Shown before, Shown newer, Set<Path> changed, long millis) {
    Set<Diagnostic> old = new HashSet<>(before.problems());
    List<Diagnostic> told =
        newer.problems().stream().filter(d -> d.isError() || !old.contains(d)).toList();
    long pages = newer.site().map(site -> site.site().pages().size()).orElse(0);
    return new Round(
        changed, pages, told, newer.trouble(), newer.errors(), newer.warnings(), millis);
  }

  /** What there is to see now; shows nothing yet. */
  private Shown read(Shown before, Set<Path> changed) {
    BuildOptions now = options.get();
    try {
      Analysis analysis = rounds.analyze(now);
      return analysis.isSound()
          ? sound(before, analysis, now, changed)
          : before.broken(analysis.problems());
    } catch (TemplateProblem e) {
      return before.broken(List.of(e.diagnostic()));
    } catch (IOException | UncheckedIOException e) {
      // Editors replace files; what is gone now is there again in the next round.
      return before.unreadable("cannot read " + e.getMessage());
    } catch (RuntimeException e) {
      return before.unreadable("this is a fault of the program, not of your text: " + e);
    }
  }

  private static Shown sound(Shown before, Analysis analysis, BuildOptions now, Set<Path> changed) {
    LiveSite site = LiveSite.of(analysis, now.root());
    List<Diagnostic> problems = new ArrayList<>(analysis.problems());
    if (before.site().isEmpty() || changed.stream().anyMatch(path -> isTemplate(path, now))) {
      site.prove(TRIED);
    }
    return before.sound(site, problems, pictures(changed, now, before.round() + 1));
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
