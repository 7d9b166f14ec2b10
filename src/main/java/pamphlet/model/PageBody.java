package pamphlet.model;

import java.util.List;

/**
 * The text of one compiled page. Streams through a build: nothing keeps the bodies of all pages.
 *
 * @param html the body as HTML with slots
 * @param text the body's prose as plain text, in order
 */
public record PageBody(Fragment html, List<TextBlock> text) {
  /** No text. */
  public static final PageBody EMPTY = new PageBody(Fragment.EMPTY, List.of());

  public PageBody {
    text = List.copyOf(text);
  }
}
