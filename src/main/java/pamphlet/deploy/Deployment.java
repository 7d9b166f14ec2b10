package pamphlet.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import pamphlet.model.Code;
import pamphlet.publish.BuiltFile;

/** Publishes a finished site to a target. */
public final class Deployment {
  private final SiteSource site;
  private final Target target;
  private final DeployOptions options;

  /**
   * @param site what to publish
   * @param target where to
   * @param options how far to go
   */
  public Deployment(SiteSource site, Target target, DeployOptions options) {
    this.site = site;
    this.target = target;
    this.options = options;
  }

  /**
   * What {@link #run} would do now. Changes nothing.
   *
   * @throws DeployException if a foreign file stands in the way, more would be deleted than is
   *     allowed, or the target cannot be read
   */
  public DeployReport dryRun() throws IOException {
    return report(plan());
  }

  /**
   * Makes the target hold the site. Broken off anywhere, it can be called again, on any machine:
   * what has arrived is not sent again.
   *
   * @param progress hears of each step
   * @throws DeployException as {@link #dryRun}, or if a change fails
   */
  public DeployReport run(Progress progress) throws IOException {
    Plan plan = plan();
    if (plan.steps().isEmpty() && plan.intent().equals(plan.result()) && isStored(plan.result())) {
      return report(plan);
    }
    Journey journey = new Journey(target, this::upload, plan, progress);
    try {
      journey.begin();
      for (List<Step> group : groups(plan)) {
        journey.carryOut(group);
      }
      journey.end();
      target.finish(message(plan));
    } catch (IOException e) {
      throw brokenOff(e, journey, plan);
    }
    return report(plan);
  }

  private Plan plan() throws IOException {
    try {
      State known = state();
      Plan plan = new Planner(site, target, known, options.adopt()).plan();
      requireFewDeletions(plan, known);
      return plan;
    } catch (IOException e) {
      throw failure(
          e,
          DeployCodes.UNREACHABLE,
          "nothing was changed",
          "see whether it is written right, is there, and lets you in");
    }
  }

  private State state() throws IOException {
    Optional<byte[]> stored = target.read(State.ADDRESS);
    if (stored.isEmpty()) {
      return State.EMPTY;
    }
    return State.parse(new String(stored.get(), StandardCharsets.UTF_8))
        .orElseThrow(
            () ->
                new DeployException(
                    DeployCodes.DAMAGED,
                    target.name(),
                    "the list of what was published, "
                        + State.ADDRESS.path()
                        + ", cannot be read; nothing was changed",
                    "delete it there, then publish once with --adopt"));
  }

  private boolean isStored(State state) throws IOException {
    byte[] bytes = state.text().getBytes(StandardCharsets.UTF_8);
    return target.read(State.ADDRESS).filter(stored -> Arrays.equals(stored, bytes)).isPresent();
  }

  private void requireFewDeletions(Plan plan, State known) throws DeployException {
    long deletions = report(plan).deleted();
    int limit = options.limit(known.entries().size());
    if (deletions > limit) {
      throw new DeployException(
          DeployCodes.TOO_MANY_DELETIONS,
          target.name(),
          deletions
              + " of "
              + known.entries().size()
              + " published files would be deleted, more than "
              + limit
              + "; nothing was changed",
          "see which ones with --dry-run --max-deletes "
              + deletions
              + "; if they are to go, publish with --max-deletes "
              + deletions);
    }
  }

  /** The steps of each order, which may be carried out side by side. */
  private static List<List<Step>> groups(Plan plan) {
    return List.copyOf(
        plan.steps().stream()
            .collect(
                Collectors.groupingBy(Step::order, TreeMap::new, Collectors.toUnmodifiableList()))
            .values());
  }

  private Upload upload(Step step) throws IOException {
    BuiltFile file = site.files().get(step.address());
    return new Upload(step.address(), site.bytes(file), Headers.of(file));
  }

  private static String message(Plan plan) {
    DeployReport report = report(plan);
    return "Publish the site: " + report.sent() + " files sent, " + report.deleted() + " deleted";
  }

  private static DeployReport report(Plan plan) {
    return new DeployReport(plan.steps(), plan.unchanged());
  }

  private DeployException brokenOff(IOException cause, Journey journey, Plan plan) {
    return failure(
        cause,
        DeployCodes.BROKEN_OFF,
        "after " + journey.done() + " of " + plan.steps().size() + " changes it failed",
        "mend the cause and publish again: it goes on from here; until then every link works");
  }

  private DeployException failure(IOException cause, Code code, String when, String help) {
    if (cause instanceof DeployException known) {
      return known;
    }
    String said = cause.getMessage() == null ? "" : cause.getMessage().strip();
    String kind = cause.getClass().getSimpleName();
    // The disk's exceptions say only the path; what happened is in their name.
    String reason = said.contains(" ") ? said : (kind + " " + said).strip();
    DeployException failure = new DeployException(code, target.name(), when + ": " + reason, help);
    failure.initCause(cause);
    return failure;
  }
}
