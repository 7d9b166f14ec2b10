package pamphlet.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import pamphlet.model.FrontMatter;
import pamphlet.model.PageFacts;
import pamphlet.model.PageType;
import pamphlet.model.SourcePath;
import pamphlet.model.TitleOrder;

/**
 * Pages to read next: the author's choice first, filled up with pages of the same type that share
 * the category and the most tags.
 */
final class Related {
  /** How many pages a list shows; an author may name more. */
  private static final int LENGTH = 5;

  /**
   * How many neighbours of a page in its category and in each tag are weighed. Keeps the cost of a
   * site in proportion to its pages, and gives each page of a large category its own neighbourhood.
   */
  private static final int WINDOW = 60;

  private final Pages pages;
  private final Map<String, Ring> categories = new HashMap<>();
  private final Map<String, Ring> tags = new HashMap<>();

  Related(Pages pages, Categories all) {
    this.pages = pages;
    all.all().forEach((key, members) -> categories.put(key, new Ring(members)));
    List<PageFacts> sorted = new ArrayList<>(pages.listed());
    sorted.sort(TitleOrder.PAGES);
    Map<String, List<SourcePath>> byTag = new HashMap<>();
    for (PageFacts page : sorted) {
      for (String tag : page.frontMatter().tags()) {
        byTag.computeIfAbsent(tag, k -> new ArrayList<>()).add(page.source());
      }
    }
    byTag.forEach((tag, members) -> tags.put(tag, new Ring(members)));
  }

  /** The related pages, most related first. */
  List<SourcePath> of(SourcePath source) {
    FrontMatter own = pages.built().get(source).frontMatter();
    Set<SourcePath> chosen = new LinkedHashSet<>();
    own.related().stream().filter(pages::isListed).forEach(chosen::add);
    chosen.remove(source);
    if (own.type() != PageType.PAGE) {
      candidates(source, own).stream().filter(c -> chosen.size() < LENGTH).forEach(chosen::add);
    }
    return List.copyOf(chosen);
  }

  private List<SourcePath> candidates(SourcePath source, FrontMatter own) {
    Set<SourcePath> near = new LinkedHashSet<>();
    own.category().map(categories::get).ifPresent(ring -> ring.addNeighbours(source, near));
    own.tags().stream().map(tags::get).forEach(ring -> addFrom(ring, source, near));
    near.remove(source);
    Set<String> ownTags = new HashSet<>(own.tags());
    Map<SourcePath, Integer> scores = new HashMap<>();
    near.forEach(c -> scores.put(c, score(own, ownTags, c)));
    return near.stream()
        .filter(c -> scores.get(c) > 0)
        .sorted(
            Comparator.<SourcePath>comparingInt(c -> -scores.get(c))
                .thenComparing(c -> pages.built().get(c), TitleOrder.PAGES))
        .toList();
  }

  private static void addFrom(Ring ring, SourcePath source, Set<SourcePath> near) {
    if (ring != null) {
      ring.addNeighbours(source, near);
    }
  }

  /** Each shared tag counts one, the same category two; another type is not related. */
  private int score(FrontMatter own, Set<String> ownTags, SourcePath candidate) {
    FrontMatter other = pages.built().get(candidate).frontMatter();
    if (other.type() != own.type()) {
      return 0;
    }
    int shared = (int) other.tags().stream().filter(ownTags::contains).count();
    return shared + (other.category().equals(own.category()) ? 2 : 0);
  }

  /** A sorted list that runs in a circle. */
  private static final class Ring {
    private final List<SourcePath> members;
    private final Map<SourcePath, Integer> index = new HashMap<>();

    Ring(List<SourcePath> members) {
      this.members = List.copyOf(members);
      for (int i = 0; i < members.size(); i++) {
        index.put(members.get(i), i);
      }
    }

    void addNeighbours(SourcePath source, Set<SourcePath> near) {
      int start = index.getOrDefault(source, 0);
      for (int i = 1; i <= Math.min(WINDOW, members.size()); i++) {
        near.add(members.get((start + i) % members.size()));
      }
    }
  }
}
