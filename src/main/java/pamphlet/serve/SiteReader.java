package pamphlet.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import pamphlet.build.Analysis;
import pamphlet.build.BuildOptions;
import pamphlet.build.Incremental;
import pamphlet.build.Problems;
import pamphlet.build.Timings;
import pamphlet.build.Timings.Kind;
import pamphlet.link.DraftLinks;
import pamphlet.model.Address;
import pamphlet.model.SourcePath;
import pamphlet.render.TemplateProblem;

/** Finds out what there is to see of a site; shows nothing itself. */
final class SiteReader {
  /**
   * After a change of the theme so many pages are tried; others are tried when they are asked for.
   */
  private static final int TRIED = 200;

  private final Supplier<BuildOptions> options;
  private final Incremental rounds;

  /**
   * @param options what to build; asked each time, because the day may change
   * @param rounds what is kept between rounds
   */
  SiteReader(Supplier<BuildOptions> options, Incremental rounds) {
    this.options = options;
    this.rounds = rounds;
  }

  /**
   * The last site with the new texts of edited articles, if nothing else can have changed.
   *
   * @param before what is shown: the site that was read last, and it is sound
   * @param changed every file that changed since that was read
   */
  Optional<Shown> glance(Shown before, Set<Path> changed) {
    try {
      LiveSite site = before.site().orElseThrow();
      return rounds
          .glance(options.get(), site.analysis(), changed)
          .map(texts -> before.glanced(site.with(texts)));
    } catch (RuntimeException e) {
      // Whatever it is, reading the whole site tells it.
      return Optional.empty();
    }
  }

  /** The whole site as it is now. */
  Shown read(Shown before, Set<Path> changed, Timings timings) {
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
    Problems problems = analysis.found().and(DraftLinks.of(site.site()));
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
