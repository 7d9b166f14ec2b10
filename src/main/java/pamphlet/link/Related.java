package pamphlet.link;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
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

  /** Tags and categories as numbers, because every page is compared with hundreds of others. */
  private final Map<Object, Integer> numbers = new HashMap<>();

  private final List<Profile> profiles = new ArrayList<>();

  /**
   * What a page has in common with others, as numbers.
   *
   * @param category the number of its category
   * @param tags the numbers of its tags
   */
  private record Profile(PageType type, int category, int[] tags) {}

  Related(Pages pages, Categories all) {
    this.pages = pages;
    sorted = new ArrayList<>(pages.listed());
    sorted.sort(TitleOrder.PAGES);
    Map<String, List<Integer>> byTag = new HashMap<>();
    for (int rank = 0; rank < sorted.size(); rank++) {
      FrontMatter page = sorted.get(rank).frontMatter();
      ranks.put(sorted.get(rank).source(), rank);
      profiles.add(profile(page));
      for (String tag : page.tags()) {
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
      long[] weighed = weighed(near(source, own), profile(own));
      for (int i = 0; i < weighed.length && chosen.size() < LENGTH; i++) {
        chosen.add(sorted.get((int) weighed[i]).source());
      }
    }
    return List.copyOf(chosen);
  }

  private Profile profile(FrontMatter page) {
    int[] numbered = page.tags().stream().mapToInt(this::number).toArray();
    // The whole Optional, so that it never meets a tag of the same name.
    return new Profile(page.type(), number(page.category()), numbered);
  }

  private int number(Object name) {
    return numbers.computeIfAbsent(name, n -> numbers.size());
  }

  /** The ranks of a page's neighbours, each once. */
  private int[] near(SourcePath source, FrontMatter own) {
    int rank = ranks.getOrDefault(source, -1);
    IntStream.Builder near = IntStream.builder();
    own.category().map(categories::get).ifPresent(ring -> ring.addNeighbours(rank, near));
    for (String tag : own.tags()) {
      Ring ring = tags.get(tag);
      if (ring != null) {
        ring.addNeighbours(rank, near);
      }
    }
    int[] found = near.build().toArray();
    Arrays.sort(found);
    int count = 0;
    for (int i = 0; i < found.length; i++) {
      if (found[i] != rank && (i == 0 || found[i] != found[i - 1])) {
        found[count++] = found[i];
      }
    }
    return Arrays.copyOf(found, count);
  }

  /** The neighbours with something in common, most first; the low half of each is its rank. */
  private long[] weighed(int[] near, Profile own) {
    long[] weighed = new long[near.length];
    int count = 0;
    for (int rank : near) {
      int score = score(own, profiles.get(rank));
      if (score > 0) {
        weighed[count++] = (long) -score << 32 | rank;
      }
    }
    Arrays.sort(weighed, 0, count);
    return Arrays.copyOf(weighed, count);
  }

  /** Each shared tag counts one, the same category two; another type is not related. */
  private static int score(Profile own, Profile other) {
    if (other.type() != own.type()) {
      return 0;
    }
    int score = other.category() == own.category() ? 2 : 0;
    for (int tag : other.tags()) {
      score += has(own.tags(), tag) ? 1 : 0;
    }
    return score;
  }

  private static boolean has(int[] tags, int tag) {
    for (int own : tags) {
      if (own == tag) {
        return true;
      }
    }
    return false;
  }

  /** Pages in the order of their titles, running in a circle. */
  private static final class Ring {
    private final int[] members;

    Ring(List<Integer> members) {
      this.members = members.stream().mapToInt(Integer::intValue).toArray();
    }

    void addNeighbours(int rank, IntStream.Builder near) {
      int start = Math.max(0, Arrays.binarySearch(members, rank));
      for (int i = 1; i <= Math.min(WINDOW, members.length); i++) {
        near.add(members[(start + i) % members.length]);
      }
    }
  }
}
