package pamphlet.render.view;

import java.util.Optional;

/**
 * Where a page's statements come from.
 *
 * @param title what it is called
 * @param publisher who published it; may be empty
 * @param url where it is
 * @param date when it was published
 * @param consulted when the author read it
 */
public record SourceView(
    String title,
    String publisher,
    Optional<String> url,
    Optional<DateView> date,
    Optional<DateView> consulted)
    implements View {
  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> title;
      case 1 -> publisher;
      case 2 -> url;
      case 3 -> date;
      default -> consulted;
    };
  }
}
