package pamphlet.render.view;

import java.util.List;

/**
 * A sign that needs help.
 *
 * @param id its id in the page
 * @param text the sign
 * @param pages the pages that tell more
 */
public record SignView(String id, Markup text, List<LinkView> pages) {
  public SignView {
    pages = List.copyOf(pages);
  }
}
