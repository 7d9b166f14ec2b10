package pamphlet.model;

/**
 * A run of an article's prose as plain text, for readability rules and for the search.
 *
 * @param kind what it is
 * @param text the words, white space folded
 * @param place where it starts
 */
public record TextBlock(Kind kind, String text, Place place) {
  /** What kind of prose a block is. */
  public enum Kind {
    HEADING,
    PARAGRAPH,
    LIST_ITEM,
    TABLE_CELL,
    QUOTE,
    CODE
  }
}
