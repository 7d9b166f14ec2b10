package pamphlet.render.view;

import java.util.List;

/**
 * The sheet that a reader puts together from the exercise library. It holds every exercise; the
 * reader's address says which are shown.
 *
 * @param library the exercise library
 * @param script what shows the reader's exercises
 * @param exercises all exercises
 * @param disclaimers what the sheet cannot do, each text once
 */
public record ProgrammeView(
    String library, String script, List<Exercise> exercises, List<Markup> disclaimers)
    implements View {
  public ProgrammeView {
    exercises = List.copyOf(exercises);
    disclaimers = List.copyOf(disclaimers);
  }

  @Override
  public Object part(int place) {
    return switch (place) {
      case 0 -> library;
      case 1 -> script;
      case 2 -> exercises;
      default -> disclaimers;
    };
  }

  /**
   * An exercise of the programme.
   *
   * @param card its title, picture and dose
   * @param frequency how often; may be empty
   * @param stopIf signs to stop at
   * @param byline who reviewed it, and when
   */
  public record Exercise(
      ExerciseCardView card, String frequency, List<Markup> stopIf, BylineView byline)
      implements View {
    public Exercise {
      stopIf = List.copyOf(stopIf);
    }

    @Override
    public Object part(int place) {
      return switch (place) {
        case 0 -> card;
        case 1 -> frequency;
        case 2 -> stopIf;
        default -> byline;
      };
    }
  }
}
