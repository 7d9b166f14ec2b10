package pamphlet.link;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.SimilarNames;
import pamphlet.model.SourcePath;

/**
 * Finds what an author probably meant among many files: one of the same name in another folder,
 * else one whose path or name is alike. Remembers what it found, because when a page goes, all
 * pages that lead to it ask the same. For one thread.
 */
final class Nearest {
  /**
   * A folder of thousands of pages that moved leaves thousands of broken links, and to compare each
   * with all the others takes minutes. After so many comparisons, some seconds, only names that are
   * equal are looked for. A number and not a time, so that two builds say the same.
   */
  private static final long MAX_COMPARISONS = 2_000_000;

  private final Map<SourcePath, Optional<SourcePath>> known = new HashMap<>();
  private final Map<String, SourcePath> byName = new HashMap<>();
  private final SimilarNames paths;
  private final SimilarNames names;
  private long comparisons;

  Nearest(Collection<SourcePath> candidates) {
    for (SourcePath path : candidates) {
      byName.merge(path.baseName(), path, Nearest::first);
    }
    paths = new SimilarNames(candidates.stream().map(SourcePath::value).toList());
    names = new SimilarNames(byName.keySet());
  }

  /** The file that is probably meant. */
  Optional<SourcePath> to(SourcePath wanted) {
    return known.computeIfAbsent(wanted, this::find);
  }

  private Optional<SourcePath> find(SourcePath wanted) {
    return Optional.ofNullable(byName.get(wanted.baseName())).or(() -> findAlike(wanted));
  }

  private Optional<SourcePath> findAlike(SourcePath wanted) {
    comparisons += paths.size() + names.size();
    if (comparisons > MAX_COMPARISONS) {
      return Optional.empty();
    }
    return paths
        .nearest(wanted.value())
        .map(SourcePath::new)
        .or(() -> names.nearest(wanted.baseName()).map(byName::get));
  }

  private static SourcePath first(SourcePath a, SourcePath b) {
    return Comparator.<SourcePath>naturalOrder().compare(a, b) <= 0 ? a : b;
  }
}
