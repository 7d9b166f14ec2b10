package pamphlet.render.view;

/**
 * A page in the sitemap or the feed.
 *
 * @param url its full address
 * @param title its title
 * @param summary its summary
 * @param date the day of its last review or change; may be empty
 */
public record EntryView(String url, String title, String summary, String date) implements View {
  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> url;
      case 1 -> title;
      case 2 -> summary;
      default -> date;
    };
  }
}
