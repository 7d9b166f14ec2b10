package pamphlet.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /**
   * The listed pages by title; a page is known by its rank here, which costs nothing to compare.
   */
  private final List<PageFacts> sorted;

  private final Map<SourcePath, Integer> ranks = new HashMap<>();
  private final Map<String, Ring> categories = new HashMap<>();
  private final Map<String, Ring> tags = new HashMap<>();

  Related(Pages pages, Categories all) {
    this.pages = pages;
    sorted = new ArrayList<>(pages.listed());
    sorted.sort(TitleOrder.PAGES);
    Map<String, List<Integer>> byTag = new HashMap<>();
    for (int rank = 0; rank < sorted.size(); rank++) {
      ranks.put(sorted.get(rank).source(), rank);
      for (String tag : sorted.get(rank).frontMatter().tags()) {
        byTag.computeIfAbsent(tag, k -> new ArrayList<>()).add(rank);
      }
    }
    byTag.forEach((tag, members) -> tags.put(tag, new Ring(members)));
    all.all()
        .forEach(
            (key, list) -> categories.put(key, new Ring(list.stream().map(ranks::get).toList())));
  }

  /** The related pages, most related first. */
  List<SourcePath> of(SourcePath source) {
    FrontMatter own = pages.built().get(source).frontMatter();
    Set<SourcePath> chosen = new LinkedHashSet<>();
    own.related().stream().filter(pages::isListed).forEach(chosen::add);
    chosen.remove(source);
    if (own.type() != PageType.PAGE) {
      for (int rank : candidates(source, own)) {
        if (chosen.size() < LENGTH) {
          chosen.add(sorted.get(rank).source());
        }
      }
    }
    return List.copyOf(chosen);
  }

  /** The ranks of the pages that have something in common with a page, most first. */
  private List<Integer> candidates(SourcePath source, FrontMatter own) {
    int rank = ranks.getOrDefault(source, -1);
    Set<Integer> near = new HashSet<>();
    own.category().map(categories::get).ifPresent(ring -> ring.addNeighbours(rank, near));
    own.tags().stream()
        .map(tags::get)
        .filter(Objects::nonNull)
        .forEach(ring -> ring.addNeighbours(rank, near));
    near.remove(rank);
    Set<String> ownTags = new HashSet<>(own.tags());
    return near.stream()
        .map(other -> new Candidate(other, score(own, ownTags, other)))
        .filter(candidate -> candidate.score() > 0)
        .sorted(Comparator.comparingInt(Candidate::score).reversed().thenComparing(Candidate::rank))
        .map(Candidate::rank)
        .toList();
  }

  /** Each shared tag counts one, the same category two; another type is not related. */
  private int score(FrontMatter own, Set<String> ownTags, int candidate) {
    FrontMatter other = sorted.get(candidate).frontMatter();
    if (other.type() != own.type()) {
      return 0;
    }
    int shared = 0;
    for (String tag : other.tags()) {
      shared += ownTags.contains(tag) ? 1 : 0;
    }
    return shared + (other.category().equals(own.category()) ? 2 : 0);
  }

  private record Candidate(int rank, int score) {}

  /** Pages in the order of their titles, running in a circle. */
  private static final class Ring {
    private final int[] members;

    Ring(List<Integer> members) {
      this.members = members.stream().mapToInt(Integer::intValue).toArray();
    }

    void addNeighbours(int rank, Set<Integer> near) {
      int start = Math.max(0, Arrays.binarySearch(members, rank));
      for (int i = 1; i <= Math.min(WINDOW, members.length); i++) {
        near.add(members[(start + i) % members.length]);
      }
    }
  }
}
