package pamphlet.deploy;

import java.util.List;

/**
 * What a publication did, or would do.
 *
 * @param steps the changes, in their order
 * @param unchanged how many files were there already
 */
public record DeployReport(List<Step> steps, int unchanged) {
  public DeployReport {
    steps = List.copyOf(steps);
  }

  /** How many files were sent. */
  public long sent() {
    return steps.size() - deleted();
  }

  /** How many files were deleted. */
  public long deleted() {
    return steps.stream().filter(step -> step.action() == Step.Action.DELETE).count();
  }

  /** How many bytes were sent. */
  public long bytes() {
    return steps.stream()
        .filter(step -> step.action() != Step.Action.DELETE)
        .mapToLong(Step::size)
        .sum();
  }
}
