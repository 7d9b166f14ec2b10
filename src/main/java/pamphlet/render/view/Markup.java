package pamphlet.render.view;

/**
 * Finished, escaped HTML, which a template shows as it is.
 *
 * @param html the markup
 */
public record Markup(String html) {
  /** Plain text as markup. */
  public static Markup text(String text) {
    return new Markup(pamphlet.model.Escape.html(text));
  }
}
