package pamphlet.render.view;

import java.util.List;
import java.util.Optional;

/**
 * The way through a list that is cut into pages.
 *
 * @param position where in the list the page stands, as readers see it
 * @param previous the page before
 * @param next the page after
 * @param groups the pages that one can go to: the first, those around this one, the last; between
 *     two groups pages are left out
 */
public record PagerView(
    String position,
    Optional<LinkView> previous,
    Optional<LinkView> next,
    List<List<LinkView>> groups)
    implements View {
  public PagerView {
    groups = groups.stream().map(List::copyOf).toList();
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> position;
      case 1 -> previous;
      case 2 -> next;
      default -> groups;
    };
  }
}
