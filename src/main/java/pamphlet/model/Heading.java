package pamphlet.model;

/**
 * A heading of an article's body.
 *
 * @param level 1 to 6
 * @param anchor its id
 * @param text its plain text
 * @param place where it stands
 */
public record Heading(int level, String anchor, String text, Place place) {}
