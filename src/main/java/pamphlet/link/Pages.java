package pamphlet.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import pamphlet.model.PageFacts;
import pamphlet.model.ReviewPolicy;
import pamphlet.model.ReviewState;
import pamphlet.model.SortedValues;
import pamphlet.model.SourcePath;
import pamphlet.model.Status;
import pamphlet.model.TitleOrder;

/** Which pages are built, and where the review of each stands. */
final class Pages {
  private SortedMap<SourcePath, PageFacts> built = Collections.emptySortedMap();
  private final Map<SourcePath, ReviewState> states = new HashMap<>();
  private final List<SourcePath> leftOut = new ArrayList<>();
  private final List<PageFacts> listed = new ArrayList<>();
  private List<PageFacts> byTitle = List.of();
  private final ReviewPolicy policy;

  /** By day of review: many pages have the same, and an object for each of them takes room. */
  private final Map<LocalDate, Optional<LocalDate>> nextReviews = new HashMap<>();

  private Pages(ReviewPolicy policy) {
    this.policy = policy;
  }

  static Pages of(LinkInput input) {
    Pages pages = new Pages(input.settings().review());
    List<PageFacts> sorted = new ArrayList<>(input.pages());
    sorted.sort((a, b) -> a.source().compareTo(b.source()));
    for (PageFacts page : sorted) {
      pages.add(page, input);
    }
    sorted.removeIf(page -> !pages.has(page.source()));
    pages.built = SortedValues.of(sorted, PageFacts::source);
    pages.byTitle = TitleOrder.sorted(pages.listed);
    return pages;
  }

  /** The pages that are built, by source. */
  SortedMap<SourcePath, PageFacts> built() {
    return built;
  }

  /** The drafts that are not built, sorted. */
  List<SourcePath> leftOut() {
    return leftOut;
  }

  ReviewState state(SourcePath source) {
    return states.get(source);
  }

  /** Whether lists show the page. */
  boolean isListed(SourcePath source) {
    ReviewState state = states.get(source);
    return state != null && state != ReviewState.RETIRED && state != ReviewState.DRAFT;
  }

  /** Whether the page is built. */
  boolean has(SourcePath source) {
    return states.containsKey(source);
  }

  /** The pages that lists show, by source. */
  List<PageFacts> listed() {
    return listed;
  }

  /** The pages that lists show, by title. */
  List<PageFacts> byTitle() {
    return byTitle;
  }

  Optional<LocalDate> nextReview(SourcePath source) {
    return nextReview(built.get(source));
  }

  private void add(PageFacts page, LinkInput input) {
    if (page.frontMatter().lifecycle().status() == Status.DRAFT && !input.withDrafts()) {
      leftOut.add(page.source());
      return;
    }
    states.put(page.source(), stateOf(page, input.today()));
    if (isListed(page.source())) {
      listed.add(page);
    }
  }

  private ReviewState stateOf(PageFacts page, LocalDate today) {
    return switch (page.frontMatter().lifecycle().status()) {
      case DRAFT -> ReviewState.DRAFT;
      case RETIRED -> ReviewState.RETIRED;
      case PUBLISHED ->
          nextReview(page).map(next -> policy.stateOn(today, next)).orElse(ReviewState.EXEMPT);
    };
  }

  private Optional<LocalDate> nextReview(PageFacts page) {
    var review = page.frontMatter().review();
    return review
        .nextReview()
        .or(() -> review.reviewDate().flatMap(day -> nextReviews.computeIfAbsent(day, this::next)));
  }

  private Optional<LocalDate> next(LocalDate day) {
    return Optional.of(policy.next(day));
  }
}
