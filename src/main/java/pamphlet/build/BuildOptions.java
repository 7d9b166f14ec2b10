package pamphlet.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a run is asked to do.
 *
 * @param root the site's folder
 * @param output where to write to
 * @param baseUrl the address of the site, instead of the settings'
 * @param today the day that review states are judged by
 * @param drafts whether drafts are built too
 * @param clean whether everything is written anew
 * @param workers how many threads
 */
public record BuildOptions(
    SiteRoot root,
    Path output,
    Optional<String> baseUrl,
    LocalDate today,
    boolean drafts,
    boolean clean,
    int workers) {}
