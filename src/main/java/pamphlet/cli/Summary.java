package pamphlet.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pamphlet.audit.PageFaults;
import pamphlet.build.Analysis;
import pamphlet.build.BuildReport;
import pamphlet.model.Address;
import pamphlet.model.LinkedPage;
import pamphlet.model.ReviewState;
import pamphlet.model.Site;
import pamphlet.model.SourcePath;
import pamphlet.publish.PublishReport;

/** The lines that say what a run did. */
final class Summary {
  private Summary() {}

  /** What the site leaves out of its lists, one line each; nothing is left out silently. */
  static List<String> leftOut(Site site) {
    List<SourcePath> retired =
        site.pages().values().stream()
            .filter(page -> page.state() == ReviewState.RETIRED)
            .map(LinkedPage::source)
            .toList();
    return leftOut(site.drafts(), retired);
  }

  /** As above. */
  static List<String> leftOut(List<SourcePath> drafts, List<SourcePath> retired) {
    return Stream.of(
            named(drafts, "draft", "left out"), named(retired, "retired page", "kept as a notice"))
        .flatMap(Optional::stream)
        .toList();
  }

  /** The last line of a build. */
  static String built(BuildReport report, double seconds, Path here) {
    PublishReport published = report.published().orElseThrow();
    return built(
        pages(published.written()),
        pages(published.unchanged()),
        pages(published.removed()),
        seconds,
        report.output(),
        here);
  }

  /** As above, with numbers of pages. */
  static String built(
      long written, long unchanged, long removed, double seconds, Path output, Path here) {
    Path index = output.resolve("index.html").toAbsolutePath().normalize();
    Path start = here.toAbsolutePath().normalize();
    Path shown = index.startsWith(start) ? start.relativize(index) : index;
    String more = removed == 0 ? "" : ", " + removed + " removed";
    return "Built "
        + count(written + unchanged, "page")
        + (" (" + written + " written, " + unchanged + " unchanged" + more + ")")
        + (" in " + hundredths(seconds) + " s → " + shown);
  }

  // By hand, for Java's own formats take milliseconds of a run that finds nothing to do.

  /** A number with two digits behind the point. */
  static String hundredths(double number) {
    long all = Math.round(number * 100);
    return all / 100 + (all % 100 < 10 ? ".0" : ".") + all % 100;
  }

  /** A number with a comma before each three digits. */
  static String grouped(long number) {
    StringBuilder digits = new StringBuilder(Long.toString(number));
    for (int at = digits.length() - 3; at > 0; at -= 3) {
      digits.insert(at, ',');
    }
    return digits.toString();
  }

  private static long pages(List<Address> files) {
    return files.stream().filter(file -> file.path().endsWith(".html")).count();
  }

  /** How many errors and warnings there are, in how many pages. */
  static String findings(Analysis analysis) {
    return findings(analysis.errors(), analysis.warnings(), analysis.files());
  }

  /** As above, with numbers. */
  static String findings(long errors, long warnings, int files) {
    return count(errors, "error")
        + ", "
        + count(warnings, "warning")
        + " in "
        + count(files, "page");
  }

  /** The last line of a build that finished pages stopped. */
  static String faults(PageFaults faults) {
    return "Faults in "
        + count(faults.pages(), "finished page")
        + "; nothing was written, the site is as it was";
  }

  /** A number with its noun, for example {@code 2 errors}. */
  static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static Optional<String> named(List<SourcePath> pages, String noun, String what) {
    if (pages.isEmpty()) {
      return Optional.empty();
    }
    List<String> names = pages.stream().map(SourcePath::fromRoot).toList();
    return Optional.of(count(pages.size(), noun) + " " + what + ": " + String.join(", ", names));
  }
}
