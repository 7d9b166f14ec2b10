package pamphlet.report.reviews;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import pamphlet.model.Category;
import pamphlet.model.FrontMatter;
import pamphlet.model.LinkedPage;
import pamphlet.model.Person;
import pamphlet.model.Review;
import pamphlet.model.ReviewState;
import pamphlet.model.Site;

/**
 * Every page that needs a clinical review, the next review first; retired pages are done with.
 *
 * @param site the site's title
 * @param today the day that everything is judged by
 * @param items the pages
 */
public record ReviewList(String site, LocalDate today, List<ReviewItem> items) {
  /** A page without a next review comes before all others: it never had a first one. */
  private static final Comparator<ReviewItem> ORDER =
      Comparator.comparing((ReviewItem item) -> item.next().orElse(LocalDate.MIN))
          .thenComparing(ReviewItem::source);

  public ReviewList {
    items = List.copyOf(items);
  }

  /** The list of a site that was analysed with its drafts. */
  public static ReviewList of(Site site) {
    List<ReviewItem> items =
        site.pages().values().stream()
            .filter(page -> page.state() != ReviewState.RETIRED)
            .filter(page -> needsReview(page, site))
            .map(page -> item(page, site))
            .sorted(ORDER)
            .toList();
    return new ReviewList(site.settings().title(), site.today(), items);
  }

  /** The pages with a concern, in order. */
  public List<ReviewItem> with(Concern concern) {
    return items.stream().filter(item -> item.concerns().contains(concern)).toList();
  }

  /** The pages by reviewer or category, sorted by name; {@code none} names those without one. */
  public SortedMap<String, List<ReviewItem>> by(
      Function<ReviewItem, Optional<String>> group, String none) {
    return items.stream()
        .collect(
            Collectors.groupingBy(
                item -> group.apply(item).orElse(none), TreeMap::new, Collectors.toList()));
  }

  private static boolean needsReview(LinkedPage page, Site site) {
    return page.frontMatter().type().isReviewed() || site.approvals().containsKey(page.source());
  }

  private static ReviewItem item(LinkedPage page, Site site) {
    FrontMatter matter = page.frontMatter();
    return new ReviewItem(
        page.source(),
        matter.title().isEmpty() ? page.source().value() : matter.title(),
        site.category(page).map(Category::title),
        site.reviewer(page).map(Person::nameWithCredentials),
        matter.review().reviewDate(),
        page.nextReview(),
        concerns(page, site));
  }

  private static Set<Concern> concerns(LinkedPage page, Site site) {
    Set<Concern> concerns = EnumSet.noneOf(Concern.class);
    Review review = page.frontMatter().review();
    boolean reviewed = review.reviewer().isPresent() && review.reviewDate().isPresent();
    if (page.frontMatter().type().isReviewed() && !reviewed) {
      concerns.add(Concern.UNREVIEWED);
    } else {
      page.nextReview().ifPresent(next -> addDue(site, next, concerns));
    }
    site.outdatedApproval(page).ifPresent(approval -> concerns.add(Concern.EDITED));
    return concerns;
  }

  private static void addDue(Site site, LocalDate next, Set<Concern> concerns) {
    ReviewState state = site.settings().review().stateOn(site.today(), next);
    if (state == ReviewState.OVERDUE) {
      concerns.add(Concern.OVERDUE);
    } else if (state == ReviewState.DUE) {
      concerns.add(Concern.DUE);
    }
  }
}
