package pamphlet.render.view;

import java.util.Optional;

/**
 * Who answers for a page, and until when.
 *
 * @param reviewer who reviewed it
 * @param author who wrote it
 * @param reviewed the day of the last review
 * @param next the day of the next review
 */
public record BylineView(
    Optional<PersonView> reviewer,
    Optional<PersonView> author,
    Optional<DateView> reviewed,
    Optional<DateView> next)
    implements View {
  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> reviewer;
      case 1 -> author;
      case 2 -> reviewed;
      default -> next;
    };
  }
}
