package pamphlet.model;

import java.util.List;

/**
 * A red flag of the whole site: the same text on several pages is one sign.
 *
 * @param id its id
 * @param level how fast help is needed, the most urgent of its pages
 * @param topic the category of the first page that lists it, by key
 * @param html the sign as HTML
 * @param text the sign as plain text
 * @param pages the pages that list it, sorted by title
 */
public record MergedRedFlag(
    String id,
    RedFlagLevel level,
    String topic,
    Fragment html,
    String text,
    List<SourcePath> pages) {
  public MergedRedFlag {
    pages = List.copyOf(pages);
  }
}
