package pamphlet.render.view;

import java.util.List;

/**
 * The exercise library. Every exercise has one card; the other two orders are lists of links.
 *
 * @param programme the sheet of the exercises that a reader picks
 * @param areas the cards by part of the body
 * @param positions links by position
 * @param equipment links by what is needed
 */
public record LibraryView(
    String programme,
    List<GroupView<ExerciseCardView>> areas,
    List<GroupView<LinkView>> positions,
    List<GroupView<LinkView>> equipment)
    implements View {
  public LibraryView {
    areas = List.copyOf(areas);
    positions = List.copyOf(positions);
    equipment = List.copyOf(equipment);
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> programme;
      case 1 -> areas;
      case 2 -> positions;
      default -> equipment;
    };
  }
}
