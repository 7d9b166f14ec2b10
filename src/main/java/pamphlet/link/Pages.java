package pamphlet.link;

import java.time.LocalDate;
import java.util.ArrayList;
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
  private SortedValues<SourcePath, PageFacts> built;

  /** By the number of the page. */
  private ReviewState[] states;

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
    sorted.removeIf(page -> pages.isLeftOut(page, input));
    pages.built = SortedValues.of(sorted, PageFacts::source);
    pages.states = new ReviewState[sorted.size()];
    for (int number = 0; number < sorted.size(); number++) {
      pages.judge(number, input.today());
    }
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

  /** How many pages are built. */
  int count() {
    return states.length;
  }

  /** The number of a page that is built, from 0 on, in the order of the sources; -1 of others. */
  int number(SourcePath source) {
    return built.number(source);
  }

  /** The source of the page with a number. */
  SourcePath source(int number) {
    return built.value(number).source();
  }

  /** Where the review of a page stands; null if it is not built. */
  ReviewState state(SourcePath source) {
    int number = number(source);
    return number < 0 ? null : states[number];
  }

  /** Whether lists show the page. */
  boolean isListed(SourcePath source) {
    ReviewState state = state(source);
    return state != null && state != ReviewState.RETIRED && state != ReviewState.DRAFT;
  }

  /** Whether the page is built. */
  boolean has(SourcePath source) {
    return number(source) >= 0;
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

  private boolean isLeftOut(PageFacts page, LinkInput input) {
    boolean isDraft = page.frontMatter().lifecycle().status() == Status.DRAFT;
    if (isDraft && !input.withDrafts()) {
      leftOut.add(page.source());
      return true;
    }
    return false;
  }

  private void judge(int number, LocalDate today) {
    PageFacts page = built.value(number);
    states[number] = stateOf(page, today);
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
