package pamphlet.render.view;

import java.util.List;
import java.util.Optional;

/**
 * What an exercise has beyond a page.
 *
 * @param area the part of the body; may be empty
 * @param position for example {@code sitting}; may be empty
 * @param equipment what is needed; may be empty
 * @param dose how much
 * @param feel where it is felt; may be empty
 * @param precautions what to mind
 * @param stopIf signs to stop at
 * @param usedBy the articles that show it
 */
public record ExerciseView(
    String area,
    String position,
    String equipment,
    Optional<DoseView> dose,
    String feel,
    List<Markup> precautions,
    List<Markup> stopIf,
    List<LinkView> usedBy)
    implements View {
  public ExerciseView {
    precautions = List.copyOf(precautions);
    stopIf = List.copyOf(stopIf);
    usedBy = List.copyOf(usedBy);
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> area;
      case 1 -> position;
      case 2 -> equipment;
      case 3 -> dose;
      case 4 -> feel;
      case 5 -> precautions;
      case 6 -> stopIf;
      default -> usedBy;
    };
  }
}
