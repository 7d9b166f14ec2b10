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
public record GroupView<T>(String id, String title, List<T> items) {
  public GroupView {
    items = List.copyOf(items);
  }
}
