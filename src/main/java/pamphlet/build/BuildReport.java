package pamphlet.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pamphlet.publish.PublishReport;

/**
 * What a build did.
 *
 * @param analysis what was read and found
 * @param published what was written; absent if errors stopped the build
 * @param output the folder of the site
 * @param notes what else the build did, one line each
 */
public record BuildReport(
    Analysis analysis, Optional<PublishReport> published, Path output, List<String> notes) {
  public BuildReport {
    notes = List.copyOf(notes);
  }

  /** How many pages the site has now, lists among them; none if errors stopped the build. */
  public int pages() {
    return published.stream()
        .flatMap(report -> Stream.concat(report.written().stream(), report.unchanged().stream()))
        .mapToInt(address -> address.path().endsWith(".html") ? 1 : 0)
        .sum();
  }

  /** A build that did nothing else. */
  public BuildReport(Analysis analysis, Optional<PublishReport> published, Path output) {
    this(analysis, published, output, List.of());
  }
}
