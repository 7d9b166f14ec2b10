package pamphlet.render.view;

import java.util.Optional;

/**
 * An exercise as a card.
 *
 * @param id names it in the address of a programme
 * @param href where it is
 * @param title its title
 * @param summary its purpose
 * @param dose how much, in words; may be empty
 * @param area the part of the body; may be empty
 * @param position for example {@code sitting}; may be empty
 * @param equipment what is needed; may be empty
 * @param picture its picture, without words for those who cannot see it, because the link has them
 */
public record ExerciseCardView(
    String id,
    String href,
    String title,
    String summary,
    String dose,
    String area,
    String position,
    String equipment,
    Optional<Markup> picture)
    implements View {
  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> id;
      case 1 -> href;
      case 2 -> title;
      case 3 -> summary;
      case 4 -> dose;
      case 5 -> area;
      case 6 -> position;
      case 7 -> equipment;
      default -> picture;
    };
  }
}
