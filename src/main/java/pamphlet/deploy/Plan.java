package pamphlet.deploy;

import java.util.List;
import java.util.Objects;

/**
 * What must change at a target.
 *
 * @param steps the changes, in their order
 * @param intent the state to store before the first change
 * @param result the state to store after the last one
 * @param unchanged how many files are there already
 */
record Plan(List<Step> steps, State intent, State result, int unchanged) {
  Plan {
    steps = List.copyOf(steps);
    Objects.requireNonNull(intent, "intent");
    Objects.requireNonNull(result, "result");
  }
}
