package pamphlet.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pamphlet.model.PageFacts;
import pamphlet.model.PageType;
import pamphlet.model.SourcePath;

/**
 * The listed articles and exercises of each category, and each one's neighbours of its own type.
 */
final class Categories {
  private final Pages pages;
  private final Map<String, List<SourcePath>> all = new HashMap<>();

  /** By the number of the page the number of the one before it; -1 if there is none. */
  private final int[] before;

  /** As {@link #before}, of the one behind it. */
  private final int[] after;

  private Categories(Pages pages) {
    this.pages = pages;
    this.before = new int[pages.count()];
    this.after = new int[pages.count()];
    Arrays.fill(before, -1);
    Arrays.fill(after, -1);
  }

  static Categories of(Pages pages) {
    Categories categories = new Categories(pages);
    Map<String, List<PageFacts>> byCategory = new HashMap<>();
    for (PageFacts page : pages.byTitle()) {
      page.frontMatter()
          .category()
          .ifPresent(key -> byCategory.computeIfAbsent(key, k -> new ArrayList<>()).add(page));
    }
    byCategory.forEach(categories::add);
    return categories;
  }

  /** The pages by category, each list sorted by title. */
  Map<String, List<SourcePath>> all() {
    return all;
  }

  /** The pages of one category, sorted by title. */
  List<SourcePath> in(String category) {
    return all.getOrDefault(category, List.of());
  }

  /** By the number of the page the number of the one before it; -1 if there is none. */
  int[] before() {
    return before;
  }

  /** By the number of the page the number of the one behind it; -1 if there is none. */
  int[] after() {
    return after;
  }

  private void add(String category, List<PageFacts> members) {
    all.put(category, members.stream().map(PageFacts::source).toList());
    for (PageType type : PageType.values()) {
      chain(members.stream().filter(p -> p.frontMatter().type() == type).toList());
    }
  }

  private void chain(List<PageFacts> chained) {
    int last = -1;
    for (PageFacts page : chained) {
      int number = pages.number(page.source());
      before[number] = last;
      if (last >= 0) {
        after[last] = number;
      }
      last = number;
    }
  }
}
