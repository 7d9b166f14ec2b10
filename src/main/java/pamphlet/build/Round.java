package pamphlet.build;

import java.util.Optional;
import java.util.function.Function;
import pamphlet.model.SourcePath;
import pamphlet.state.Key;
import pamphlet.state.Known;
import pamphlet.state.Shelf;

/**
 * What a round of builds found.
 *
 * @param analysis the site and its problems
 * @param known what the next round should know; of the outputs, what was known before
 * @param memory what only this process keeps; absent if the settings could not be read
 * @param shelf where the pages of a large site wait, and nothing else
 * @param files the key of a file beside the articles
 */
record Round(
    Analysis analysis,
    Known known,
    Optional<Memory> memory,
    Optional<Shelf> shelf,
    Function<SourcePath, Key> files) {
  /** The same with more for the next round. */
  Round with(Known more) {
    return new Round(analysis, more, memory, shelf, files);
  }
}
