package pamphlet.model;

/**
 * The shape of a list.
 *
 * @param ordered whether it is numbered
 * @param items how many items it has, without those of nested lists
 * @param hasNested whether an item holds a list
 * @param place where it starts
 */
public record ListOutline(boolean ordered, int items, boolean hasNested, Place place) {}
