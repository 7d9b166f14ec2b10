package pamphlet.render.view;

/**
 * The picture of a page.
 *
 * @param picture the {@code img} element
 * @param caption a full sentence; may be empty
 * @param credit who made it; may be empty
 */
public record FigureView(Markup picture, String caption, String credit) {}
