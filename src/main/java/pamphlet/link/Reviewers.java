package pamphlet.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import pamphlet.model.PageFacts;
import pamphlet.model.SourcePath;
import pamphlet.model.TitleOrder;

/** Who reviewed what. */
final class Reviewers {
  private Reviewers() {}

  /** The listed pages by the reviewer's key, each list sorted by title. */
  static Map<String, List<SourcePath>> of(Pages pages) {
    Map<String, List<SourcePath>> reviewed = new TreeMap<>();
    List<PageFacts> sorted = new ArrayList<>(pages.listed());
    sorted.sort(TitleOrder.PAGES);
    for (PageFacts page : sorted) {
      page.frontMatter()
          .review()
          .reviewer()
          .ifPresent(
              key -> reviewed.computeIfAbsent(key, k -> new ArrayList<>()).add(page.source()));
    }
    return reviewed;
  }
}
