package pamphlet.render.view;

/**
 * A day, or a month or year of a source.
 *
 * @param iso the date as machines read it (ISO 8601)
 * @param text the date as people read it
 */
public record DateView(String iso, String text) implements View {
  @Override
  public Object part(int place) {
    return place == 0 ? iso : text;
  }
}
