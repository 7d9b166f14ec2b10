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

/**
 * Pages to read next: the author's choice first, filled up with pages of the same type that share
 * the category and the most tags. For one thread.
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

  /** By the number of the page; -1 for pages that are not listed. */
  private final int[] ranks;

  private final Map<String, Ring> categories = new HashMap<>();
  private final Map<String, Ring> tags = new HashMap<>();

  /** Tags and categories as numbers, because every page is compared with hundreds of others. */
  private final Map<Object, Integer> numbers = new HashMap<>();

  private final List<Profile> profiles = new ArrayList<>();

  /** By rank, for which page a page was weighed last, so that it is weighed once for each. */
  private final int[] weighedFor;

  private int asked;

  /**
   * What a page has in common with others, as numbers.
   *
   * @param category the number of its category
   * @param tags the numbers of its tags
   */
  private record Profile(PageType type, int category, int[] tags) {}

  /** By the number of the page the numbers of its related pages, most related first. */
  static NumberLists.Packed all(Pages pages, Categories categories) {
    Related related = new Related(pages, categories);
    return NumberLists.Packed.of(pages.count(), page -> related.numbers(pages.source(page)));
  }

  private Related(Pages pages, Categories all) {
    this.pages = pages;
    sorted = pages.byTitle();
    weighedFor = new int[sorted.size()];
    ranks = new int[pages.count()];
    Arrays.fill(ranks, -1);
    Map<String, IntStream.Builder> byTag = new HashMap<>();
    for (int rank = 0; rank < sorted.size(); rank++) {
      FrontMatter page = sorted.get(rank).frontMatter();
      ranks[pages.number(sorted.get(rank).source())] = rank;
      profiles.add(profile(page));
      for (String tag : page.tags()) {
        byTag.computeIfAbsent(tag, k -> IntStream.builder()).add(rank);
      }
    }
    byTag.forEach((tag, members) -> tags.put(tag, new Ring(members.build().toArray())));
    all.all().forEach((key, list) -> categories.put(key, new Ring(ranks(list))));
  }

  private int[] ranks(List<SourcePath> listed) {
    return listed.stream().mapToInt(this::rank).toArray();
  }

  /** The rank of a page that is built; -1 if it is not listed. */
  private int rank(SourcePath source) {
    return ranks[pages.number(source)];
  }

  private int[] numbers(SourcePath source) {
    return of(source).stream().mapToInt(pages::number).toArray();
  }

  private Set<SourcePath> of(SourcePath source) {
    FrontMatter own = pages.built().get(source).frontMatter();
    Set<SourcePath> chosen = new LinkedHashSet<>();
    own.related().stream().filter(pages::isListed).forEach(chosen::add);
    chosen.remove(source);
    if (own.type() != PageType.PAGE && chosen.size() < LENGTH) {
      for (int rank : mostRelated(rank(source), own)) {
        if (chosen.size() < LENGTH) {
          chosen.add(sorted.get(rank).source());
        }
      }
    }
    return chosen;
  }

  /**
   * The ranks of the most related pages, most first: as many as a list shows, which are enough even
   * if the author chose some of them.
   */
  private int[] mostRelated(int rank, FrontMatter own) {
    Profile profile = rank < 0 ? profile(own) : profiles.get(rank);
    Best best = new Best();
    asked++;
    own.category().map(categories::get).ifPresent(ring -> weigh(ring, rank, profile, best));
    for (String tag : own.tags()) {
      Ring ring = tags.get(tag);
      if (ring != null) {
        weigh(ring, rank, profile, best);
      }
    }
    return best.ranks();
  }

  private void weigh(Ring ring, int rank, Profile own, Best best) {
    int start = ring.start(rank);
    for (int i = 1; i <= ring.window(); i++) {
      int other = ring.member(start + i);
      if (other != rank && weighedFor[other] != asked) {
        weighedFor[other] = asked;
        best.add(score(own, profiles.get(other)), other);
      }
    }
  }

  private Profile profile(FrontMatter page) {
    int[] numbered = page.tags().stream().mapToInt(this::number).toArray();
    // The whole Optional, so that it never meets a tag of the same name.
    return new Profile(page.type(), number(page.category()), numbered);
  }

  private int number(Object name) {
    return numbers.computeIfAbsent(name, n -> numbers.size());
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

    Ring(int[] members) {
      this.members = members;
    }

    /** Where a page stands; at the start if it is no member. */
    int start(int rank) {
      return Math.max(0, Arrays.binarySearch(members, rank));
    }

    /** How many members behind a page are weighed. */
    int window() {
      return Math.min(WINDOW, members.length);
    }

    int member(int index) {
      return members[index % members.length];
    }
  }

  /** The pages with the highest scores, of equal ones those that come first by title. */
  private static final class Best {
    /** The score below zero and the rank below it, so that the best is the smallest. */
    private final long[] entries = new long[LENGTH];

    private int count;

    void add(int score, int rank) {
      long entry = (long) -score << 32 | rank;
      if (score == 0 || count == LENGTH && entry > entries[LENGTH - 1]) {
        return;
      }
      int i = count < LENGTH ? count++ : LENGTH - 1;
      for (; i > 0 && entries[i - 1] > entry; i--) {
        entries[i] = entries[i - 1];
      }
      entries[i] = entry;
    }

    int[] ranks() {
      int[] ranks = new int[count];
      Arrays.setAll(ranks, i -> (int) entries[i]);
      return ranks;
    }
  }
}
