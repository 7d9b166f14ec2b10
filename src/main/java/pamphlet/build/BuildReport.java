package pamphlet.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import pamphlet.publish.PublishReport;

/**
 * What a build did.
 *
 * @param analysis what was read and found
 * @param published what was written; absent if errors stopped the build
 * @param output the folder of the site
 * @param aside the files for the host that were written beside the site, from its root
 */
public record BuildReport(
    Analysis analysis, Optional<PublishReport> published, Path output, List<String> aside) {
  public BuildReport {
    aside = List.copyOf(aside);
  }

  /** A build that wrote nothing beside the site. */
  public BuildReport(Analysis analysis, Optional<PublishReport> published, Path output) {
    this(analysis, published, output, List.of());
  }
}
