package pamphlet.model;

/**
 * An id that links may lead to.
 *
 * @param id the id, unique in its page
 * @param place where it is set
 */
public record Anchor(String id, Place place) {}
