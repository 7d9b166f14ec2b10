package pamphlet.build;

import java.util.Optional;
import pamphlet.model.SourcePath;
import pamphlet.render.Overview;
import pamphlet.state.Key;
import pamphlet.state.Known;

/**
 * What a build leaves for the next one, as far as it does not depend on the files that are
 * published.
 *
 * @param image the pages
 * @param read the sources before the build; absent if they cannot be told from others
 * @param ground what a build of changed texts needs; absent if such a build cannot be
 */
record Draft(Known.Image image, Optional<FolderSum> read, Optional<Grounds.Stored> ground) {
  /** So much as is to be remembered: nothing of very large sites. */
  static Known kept(Known found, Analysis analysis) {
    return analysis.files() <= StateStore.PAGES_MAX ? found : Known.nothing();
  }

  /** Of a build that errors stopped. */
  static Draft ofStopped(Known found, Analysis analysis) {
    return new Draft(kept(found, analysis).image(), Optional.empty(), Optional.empty());
  }

  /**
   * Of a build whose outputs wait to be published.
   *
   * @param analysis what was found in the site
   * @param overview what every page shows of it
   * @param found what is known of its pages
   * @param sources the sources before the build
   */
  static Draft of(
      BuildOptions options, Analysis analysis, Overview overview, Known found, Sources sources) {
    Known known = kept(found, analysis);
    Known.Image image = known.image();
    Optional<FolderSum> read =
        FolderSum.of(sources.stamps(), sources.moment(), path -> content(path, found));
    Optional<Grounds.Stored> ground =
        read.flatMap(
            files ->
                Grounds.of(
                    options, analysis, overview, known, image, sources.stamps(), files.read()));
    return new Draft(image, read, ground);
  }

  /** Only articles may be too new: of others nobody knows what was in them when they were read. */
  private static Optional<Key> content(String path, Known found) {
    SourcePath page = new SourcePath(path.replaceFirst("^articles/", ""));
    return Optional.ofNullable(found.pages().get(page)).map(known -> known.content());
  }
}
