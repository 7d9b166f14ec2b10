package pamphlet.render.view;

/**
 * The picture of a page.
 *
 * @param picture the {@code img} element
 * @param caption a full sentence; may be empty
 * @param credit who made it; may be empty
 */
public record FigureView(Markup picture, String caption, String credit) implements View {
  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> picture;
      case 1 -> caption;
      default -> credit;
    };
  }
}
