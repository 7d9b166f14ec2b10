package pamphlet.render.view;

/**
 * A notice above a page.
 *
 * @param kind the style: {@code fictional}, {@code overdue}, {@code draft} or {@code retired}
 * @param title what it says in a few words
 * @param text what it means
 */
public record BannerView(String kind, String title, String text) implements View {
  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> kind;
      case 1 -> title;
      default -> text;
    };
  }
}
