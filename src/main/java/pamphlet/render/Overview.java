package pamphlet.render;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import pamphlet.model.FrontMatter;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageType;
import pamphlet.model.Person;
import pamphlet.model.Site;

/**
 * What the frame of every page shows of the whole site. Found out once, because a page that looked
 * through all others would make the work grow with the square of the site.
 *
 * @param hasExercises whether lists show an exercise
 * @param hasSigns whether there are signs that need help
 * @param hasFeed whether there is a feed: it needs the site's address and a page with a date
 * @param people everyone of the register who wrote or reviewed a page, in the settings' order
 * @param isFictional whether a made-up person reviewed a page that lists show
 * @param policies the pages about the site that the footer leads to
 */
public record Overview(
    boolean hasExercises,
    boolean hasSigns,
    boolean hasFeed,
    List<Person> people,
    boolean isFictional,
    List<LinkedPage> policies) {
  public Overview {
    people = List.copyOf(people);
    policies = List.copyOf(policies);
  }

  static Overview of(Site site) {
    Seen seen = new Seen();
    for (LinkedPage page : site.pages().values()) {
      seen.add(page);
    }
    Map<String, Person> register = site.settings().people();
    return new Overview(
        seen.hasExercises,
        !site.redFlags().isEmpty(),
        site.settings().baseUrl().isPresent() && seen.hasNews,
        register.values().stream().filter(person -> seen.active.contains(person.id())).toList(),
        seen.reviewers.stream().anyMatch(id -> isFictional(register.get(id))),
        site.settings().publisher().policies().values().stream()
            .map(site.pages()::get)
            .filter(Objects::nonNull)
            .toList());
  }

  private static boolean isFictional(Person person) {
    return person != null && person.fictional();
  }

  /** What one look through all pages finds. */
  private static final class Seen {
    /** Who wrote or reviewed any page. */
    private final Set<String> active = new HashSet<>();

    /** Who reviewed a page that lists show. */
    private final Set<String> reviewers = new HashSet<>();

    private boolean hasExercises;
    private boolean hasNews;

    void add(LinkedPage page) {
      FrontMatter head = page.frontMatter();
      Optional<String> reviewer = head.review().reviewer();
      reviewer.ifPresent(active::add);
      head.author().ifPresent(active::add);
      if (page.isListed()) {
        reviewer.ifPresent(reviewers::add);
        hasExercises |= head.type() == PageType.EXERCISE;
        hasNews |= isNews(head);
      }
    }

    private static boolean isNews(FrontMatter head) {
      boolean isDated =
          head.review().reviewDate().isPresent() || !head.lifecycle().changes().isEmpty();
      return head.type().isReviewed() && isDated;
    }
  }
}
