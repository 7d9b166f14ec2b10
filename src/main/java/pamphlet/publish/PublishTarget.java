package pamphlet.publish;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a site goes, and how.
 *
 * @param output the folder that the site is written to; made if it is missing
 * @param root the site's root, which the output must not swallow
 * @param clean whether every file is written afresh, even one that has not changed
 * @param force whether a folder with foreign files and no manifest is accepted; the foreign files
 *     stay untouched all the same
 */
public record PublishTarget(Path output, Path root, boolean clean, boolean force) {
  public PublishTarget {
    Objects.requireNonNull(output, "output");
    Objects.requireNonNull(root, "root");
  }
}
