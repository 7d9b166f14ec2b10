package pamphlet.build;

import java.util.List;
import java.util.function.Function;
import pamphlet.model.Anchor;
import pamphlet.model.ImageUse;
import pamphlet.model.Link;
import pamphlet.model.PageFacts;
import pamphlet.state.FactsCodec;

/**
 * Whether two versions of a page are the same to the rest of the site. They may have other words,
 * in other lines; they say the same of themselves in lists and lead to the same places.
 */
final class Alike {
  private Alike() {}

  /** Whether linking cannot tell one from the other, apart from lines and columns. */
  static boolean areAlike(PageFacts before, PageFacts after) {
    return FactsCodec.shown(before).equals(FactsCodec.shown(after))
        && areAlike(before.anchors(), after.anchors(), Anchor::id)
        && areAlike(before.links(), after.links(), Link::target)
        && areAlike(before.images(), after.images(), ImageUse::src)
        && before.steps().equals(after.steps());
  }

  private static <T> boolean areAlike(List<T> before, List<T> after, Function<T, ?> what) {
    return before.stream().map(what).toList().equals(after.stream().map(what).toList());
  }
}
