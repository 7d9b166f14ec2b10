package pamphlet.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import pamphlet.build.SiteRoot;
import pamphlet.build.SourceWatch;
import pamphlet.serve.Preview;
import pamphlet.serve.Round;

/** Reads a site anew whenever one of its files changes, and tells each time what came of it. */
final class ServeRounds {
  /** The day is looked at so often; with it, reviews become due. */
  private static final Duration DAY_CHECK = Duration.ofMinutes(1);

  /** More names than this are counted only. */
  private static final int MAX_NAMES = 3;

  private final Console console;
  private final SiteRoot root;
  private final Preview preview;
  private final SourceWatch watch;
  private final Supplier<LocalDate> today;

  ServeRounds(
      Console console,
      SiteRoot root,
      Preview preview,
      SourceWatch watch,
      Supplier<LocalDate> today) {
    this.console = console;
    this.root = root;
    this.preview = preview;
    this.watch = watch;
    this.today = today;
  }

  /** Goes on until its thread is interrupted. */
  int run() {
    try {
      LocalDate day = today.get();
      Round round = preview.round(Set.of(), watch::await);
      tell(round, "");
      while (true) {
        Set<Path> changed = round.late().isEmpty() ? watch.await(DAY_CHECK) : round.late();
        if (!changed.isEmpty() || !today.get().equals(day)) {
          day = today.get();
          round = preview.round(changed, watch::await);
          tell(round, ": " + names(round.changed()));
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return ExitCode.INTERRUPTED;
    }
  }

  private void tell(Round round, String what) {
    new Findings(console, root, OutputFormat.TEXT)
        .printMost(round.told().found(), round.told().left());
    round.trouble().ifPresent(console.err()::println);
    lines(round).forEach(console.err()::println);
    console
        .out()
        .println(
            (round.isSound() ? "Read " : "Not shown ")
                + Summary.count(round.pages(), "page")
                + String.format(Locale.ROOT, " in %d ms", round.millis())
                + what
                + stays(round)
                + " ("
                + Summary.count(round.errors(), "error")
                + ", "
                + Summary.count(round.warnings(), "warning")
                + ")");
  }

  private static String stays(Round round) {
    if (round.isSound()) {
      return "";
    }
    return round.pages() > 0 ? "; the last good pages stay" : "; there is no page yet";
  }

  /** Where the time went, if that was asked for. */
  private static List<String> lines(Round round) {
    List<String> lines = new ArrayList<>(TimingsTable.lines(round.timings()));
    round
        .glance()
        .ifPresent(
            millis -> lines.add("The edited text alone was shown after %d ms".formatted(millis)));
    return lines;
  }

  private String names(Set<Path> changed) {
    List<String> names =
        new TreeSet<>(changed)
            .stream().map(path -> root.folder().relativize(path).toString()).toList();
    if (names.isEmpty()) {
      return "a new day";
    }
    return names.size() <= MAX_NAMES
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, MAX_NAMES))
            + " and "
            + (names.size() - MAX_NAMES)
            + " more";
  }
}
