package pamphlet.model;

import java.util.List;
import java.util.Optional;

/**
 * What the front matter of an exercise says beyond an article's. Absent parts were reported.
 *
 * @param area part of the body, for example {@code neck}
 * @param position for example {@code sitting}
 * @param equipment for example {@code none} or {@code a chair}
 * @param dose how much
 * @param feel where it is felt
 * @param precautions what to mind
 * @param stopIf signs to stop at, which complete "stop if you have"
 */
public record ExerciseDetails(
    Optional<String> area,
    Optional<String> position,
    Optional<String> equipment,
    Optional<Dose> dose,
    Optional<String> feel,
    List<Fragment> precautions,
    List<Fragment> stopIf) {
  /** No details, as in an article. */
  public static final ExerciseDetails NONE =
      new ExerciseDetails(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          List.of(),
          List.of());

  public ExerciseDetails {
    precautions = List.copyOf(precautions);
    stopIf = List.copyOf(stopIf);
  }

  /** Whether there are no details. */
  public boolean isNone() {
    return area.isEmpty()
        && position.isEmpty()
        && equipment.isEmpty()
        && dose.isEmpty()
        && feel.isEmpty()
        && precautions.isEmpty()
        && stopIf.isEmpty();
  }
}
