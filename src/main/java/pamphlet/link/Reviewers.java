package pamphlet.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pamphlet.model.PageFacts;
import pamphlet.model.SourcePath;

/** Who reviewed what. */
final class Reviewers {
  private Reviewers() {}

  /** The listed pages by the reviewer's key, each list sorted by title. */
  static Map<String, List<SourcePath>> of(Pages pages) {
    Map<String, List<SourcePath>> reviewed = new TreeMap<>();
    for (PageFacts page : pages.byTitle()) {
      page.frontMatter()
          .review()
          .reviewer()
          .ifPresent(
              key -> reviewed.computeIfAbsent(key, k -> new ArrayList<>()).add(page.source()));
    }
    return reviewed;
  }
}
