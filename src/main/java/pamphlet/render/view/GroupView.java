package pamphlet.render.view;

import java.util.List;

/**
 * Cards under a heading.
 *
 * @param <T> the kind of cards
 * @param id the id of the heading
 * @param title the heading
 * @param items the cards
 */
public record GroupView<T>(String id, String title, List<T> items) implements View {
  public GroupView {
    items = List.copyOf(items);
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> id;
      case 1 -> title;
      default -> items;
    };
  }
}
