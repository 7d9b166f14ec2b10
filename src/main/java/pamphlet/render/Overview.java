package pamphlet.render;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    List<LinkedPage> listed = site.listed();
    return new Overview(
        has(listed, page -> page.frontMatter().type() == PageType.EXERCISE),
        !site.redFlags().isEmpty(),
        site.settings().baseUrl().isPresent() && has(listed, Overview::isNews),
        people(site),
        has(listed, page -> site.reviewer(page).filter(Person::fictional).isPresent()),
        site.settings().publisher().policies().values().stream()
            .map(site.pages()::get)
            .filter(Objects::nonNull)
            .toList());
  }

  private static boolean has(List<LinkedPage> pages, Predicate<LinkedPage> what) {
    return pages.stream().anyMatch(what);
  }

  private static boolean isNews(LinkedPage page) {
    boolean isDated =
        page.frontMatter().review().reviewDate().isPresent()
            || !page.frontMatter().lifecycle().changes().isEmpty();
    return page.frontMatter().type().isReviewed() && isDated;
  }

  private static List<Person> people(Site site) {
    Set<String> active =
        site.pages().values().stream()
            .map(LinkedPage::frontMatter)
            .flatMap(head -> Stream.of(head.review().reviewer(), head.author()))
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return site.settings().people().values().stream()
        .filter(person -> active.contains(person.id()))
        .toList();
  }
}
