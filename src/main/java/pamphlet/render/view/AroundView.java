package pamphlet.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What the top and the foot of pages show: the same on all pages of a folder, except on those that
 * it leads to itself.
 *
 * @param siteTitle the site's name
 * @param home the front page
 * @param nav the main links
 * @param emergency the edition's emergency number as a link, if there is one
 * @param policies pages about the site
 * @param publisher who publishes the site
 */
public record AroundView(
    String siteTitle,
    LinkView home,
    List<LinkView> nav,
    Optional<Markup> emergency,
    List<LinkView> policies,
    String publisher)
    implements View {
  public AroundView {
    nav = List.copyOf(nav);
    policies = List.copyOf(policies);
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> siteTitle;
      case 1 -> home;
      case 2 -> nav;
      case 3 -> emergency;
      case 4 -> policies;
      default -> publisher;
    };
  }
}
