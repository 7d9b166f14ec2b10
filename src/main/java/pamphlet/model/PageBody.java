package pamphlet.model;

import java.util.List;

/**
 * The text of one compiled page. Streams through a build: nothing keeps the bodies of all pages.
 *
 * @param html the body as HTML with slots
 * @param text the body's prose as plain text, in order
 * @param lists the body's lists, in order
 * @param allowances places at which the author silenced a rule
 */
public record PageBody(
    Fragment html, List<TextBlock> text, List<ListOutline> lists, List<Allowance> allowances) {
  /** No text. */
  public static final PageBody EMPTY =
      new PageBody(Fragment.EMPTY, List.of(), List.of(), List.of());

  public PageBody {
    text = List.copyOf(text);
    lists = List.copyOf(lists);
    allowances = List.copyOf(allowances);
  }
}
