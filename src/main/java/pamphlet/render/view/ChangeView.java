package pamphlet.render.view;

/**
 * A change of a page.
 *
 * @param date the day
 * @param kind how deep it went, in words
 * @param note what changed
 */
public record ChangeView(DateView date, String kind, String note) implements View {
  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> date;
      case 1 -> kind;
      default -> note;
    };
  }
}
