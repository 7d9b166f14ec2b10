package pamphlet.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.PageFacts;
import pamphlet.model.PageType;
import pamphlet.model.SourcePath;

/**
 * The listed articles and exercises of each category, and each one's neighbours of its own type.
 */
final class Categories {
  private final Map<String, List<SourcePath>> all = new HashMap<>();
  private final Map<SourcePath, SourcePath> before = new HashMap<>();
  private final Map<SourcePath, SourcePath> after = new HashMap<>();

  private Categories() {}

  static Categories of(Pages pages) {
    Categories categories = new Categories();
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

  Optional<SourcePath> before(SourcePath page) {
    return Optional.ofNullable(before.get(page));
  }

  Optional<SourcePath> after(SourcePath page) {
    return Optional.ofNullable(after.get(page));
  }

  private void add(String category, List<PageFacts> pages) {
    all.put(category, pages.stream().map(PageFacts::source).toList());
    for (PageType type : PageType.values()) {
      chain(pages.stream().filter(p -> p.frontMatter().type() == type).toList());
    }
  }

  private void chain(List<PageFacts> pages) {
    for (int i = 1; i < pages.size(); i++) {
      before.put(pages.get(i).source(), pages.get(i - 1).source());
      after.put(pages.get(i - 1).source(), pages.get(i).source());
    }
  }
}
