package pamphlet.model;

/**
 * A link of an article's body.
 *
 * @param target where it leads
 * @param text its plain text
 * @param raw the destination as the author wrote it
 * @param place where the destination stands
 * @param textPlace where the text stands
 */
public record Link(Target target, String text, String raw, Place place, Place textPlace) {}
