package pamphlet.render.view;

import java.util.List;

/**
 * A sign that needs help.
 *
 * @param id its id in the page
 * @param text the sign
 * @param pages the pages that tell more
 */
public record SignView(String id, Markup text, List<LinkView> pages) implements View {
  public SignView {
    pages = List.copyOf(pages);
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> id;
      case 1 -> text;
      default -> pages;
    };
  }
}
