package pamphlet.link;

import java.util.ArrayList;
import java.util.Collections;
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
  private final Pages pages;
  private final Map<String, List<SourcePath>> all = new HashMap<>();

  /** By the number of the page. */
  private final List<Optional<SourcePath>> before;

  private final List<Optional<SourcePath>> after;

  private Categories(Pages pages) {
    this.pages = pages;
    this.before = new ArrayList<>(Collections.nCopies(pages.count(), Optional.empty()));
    this.after = new ArrayList<>(before);
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

  /** The page before the one with a number. */
  Optional<SourcePath> before(int page) {
    return before.get(page);
  }

  /** The page behind the one with a number. */
  Optional<SourcePath> after(int page) {
    return after.get(page);
  }

  private void add(String category, List<PageFacts> members) {
    all.put(category, members.stream().map(PageFacts::source).toList());
    for (PageType type : PageType.values()) {
      chain(members.stream().filter(p -> p.frontMatter().type() == type).toList());
    }
  }

  /** Each page is named once, for both of its neighbours. */
  private void chain(List<PageFacts> chained) {
    int last = -1;
    Optional<SourcePath> lastName = Optional.empty();
    for (PageFacts page : chained) {
      int number = pages.number(page.source());
      Optional<SourcePath> name = Optional.of(page.source());
      before.set(number, lastName);
      if (last >= 0) {
        after.set(last, name);
      }
      last = number;
      lastName = name;
    }
  }
}
