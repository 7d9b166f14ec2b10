package pamphlet.render.view;

/**
 * A link.
 *
 * @param href where it leads, relative to the page
 * @param text its words
 * @param current whether it leads to the page that it stands on
 */
public record LinkView(String href, String text, boolean current) implements View {
  /** A link to another page. */
  public LinkView(String href, String text) {
    this(href, text, false);
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> href;
      case 1 -> text;
      default -> current;
    };
  }
}
