package pamphlet.render.view;

import java.util.Optional;

/**
 * A page as a list shows it.
 *
 * @param href where it is
 * @param title its title
 * @param summary its summary
 * @param note a short remark, for example the day of its review; may be empty
 * @param picture its picture, without words for those who cannot see it, because the link has them
 */
public record CardView(
    String href, String title, String summary, String note, Optional<Markup> picture)
    implements View {
  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> href;
      case 1 -> title;
      case 2 -> summary;
      case 3 -> note;
      default -> picture;
    };
  }
}
