package pamphlet.render.view;

import java.util.List;

/**
 * An entry of a page's contents.
 *
 * @param href the place in the page, with {@code #}
 * @param text the heading
 * @param entries the headings below it
 */
public record ContentsView(String href, String text, List<ContentsView> entries) implements View {
  public ContentsView {
    entries = List.copyOf(entries);
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> href;
      case 1 -> text;
      default -> entries;
    };
  }
}
