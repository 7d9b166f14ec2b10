package pamphlet.render.view;

import java.util.List;

/**
 * An entry of a page's contents.
 *
 * @param href the place in the page, with {@code #}
 * @param text the heading
 * @param entries the headings below it
 */
public record ContentsView(String href, String text, List<ContentsView> entries) {
  public ContentsView {
    entries = List.copyOf(entries);
  }
}
