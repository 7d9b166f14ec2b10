package pamphlet.build;

import java.nio.file.Path;
import java.util.Optional;
import pamphlet.publish.PublishReport;

/**
 * What a build did.
 *
 * @param analysis what was read and found
 * @param published what was written; absent if errors stopped the build
 * @param output the folder of the site
 */
public record BuildReport(Analysis analysis, Optional<PublishReport> published, Path output) {}
