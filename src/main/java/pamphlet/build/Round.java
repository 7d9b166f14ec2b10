package pamphlet.build;

import java.util.function.Function;
import pamphlet.model.SourcePath;
import pamphlet.state.Key;
import pamphlet.state.Known;

/**
 * What a round of builds found.
 *
 * @param analysis the site and its problems
 * @param known what the next round should know; of the outputs, what was known before
 * @param files the key of a file beside the articles
 */
record Round(Analysis analysis, Known known, Function<SourcePath, Key> files) {
  /** The same with more for the next round. */
  Round with(Known more) {
    return new Round(analysis, more, files);
  }
}
