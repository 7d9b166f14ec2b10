package pamphlet.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pamphlet.model.Dose;
import pamphlet.model.Sides;
import pamphlet.render.view.DoseView;

/** Says the dose of an exercise in words. */
public final class Doses {
  private final Messages messages;

  Doses(Messages messages) {
    this.messages = messages;
  }

  /** The dose in words and as data. */
  public DoseView view(Dose dose) {
    return new DoseView(
        dose.holdSeconds(),
        dose.repetitions(),
        dose.sets(),
        dose.sides().word(),
        dose.restSeconds().isPresent()
            ? Optional.of(dose.restSeconds().getAsInt())
            : Optional.empty(),
        duration(dose.holdSeconds()),
        repeats(dose),
        messages.get("dose.sets", dose.sets()),
        duration(dose.restSeconds().orElse(0)),
        dose.frequency());
  }

  /** The dose in one line, for example "Hold for 5 seconds, 5 times on each side". */
  public String line(Dose dose) {
    List<String> parts = new ArrayList<>();
    if (dose.holdSeconds() > 0) {
      parts.add(messages.get("dose.hold.line", duration(dose.holdSeconds())));
    }
    parts.add(repeats(dose));
    if (dose.sets() > 1) {
      parts.add(messages.get("dose.sets", dose.sets()));
    }
    return String.join(messages.get("list.separator"), parts);
  }

  /**
   * What a guided timer does with the dose.
   *
   * @param readySeconds the time to get into position where the author gives no rest
   */
  public String plan(Dose dose, int readySeconds) {
    int rest = dose.restSeconds().orElse(0);
    return rest > 0
        ? messages.get("timer.plan.rest", line(dose), duration(rest))
        : messages.get("timer.plan", line(dose), duration(readySeconds));
  }

  private String repeats(Dose dose) {
    String times = messages.get("dose.repeats", dose.repetitions());
    return dose.sides() == Sides.NONE
        ? times
        : messages.get("dose.sides." + dose.sides().word(), times);
  }

  /** A duration in words; empty for none. */
  private String duration(int seconds) {
    List<String> parts = new ArrayList<>();
    if (seconds >= 60) {
      parts.add(messages.get("duration.minutes", seconds / 60));
    }
    if (seconds % 60 > 0) {
      parts.add(messages.get("duration.seconds", seconds % 60));
    }
    return String.join(" ", parts);
  }
}
