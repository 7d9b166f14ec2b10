package pamphlet.model;

/**
 * One sign that needs help.
 *
 * @param id the author's id, or the slug of the text
 * @param text the sign as plain text, white space folded
 * @param html the sign as HTML, without the {@code li} element
 * @param place where it stands
 */
public record RedFlag(String id, String text, Fragment html, Place place) {}
