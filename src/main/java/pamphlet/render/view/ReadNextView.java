package pamphlet.render.view;

import java.util.List;
import java.util.Optional;

/**
 * Where a reader can go from a page.
 *
 * @param related pages on the same subject
 * @param category the list of all pages of the category
 * @param previous the page before it in its category
 * @param next the page behind it in its category
 */
public record ReadNextView(
    List<LinkView> related,
    Optional<LinkView> category,
    Optional<LinkView> previous,
    Optional<LinkView> next)
    implements View {
  public ReadNextView {
    related = List.copyOf(related);
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> related;
      case 1 -> category;
      case 2 -> previous;
      default -> next;
    };
  }
}
