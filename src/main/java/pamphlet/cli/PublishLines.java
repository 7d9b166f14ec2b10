package pamphlet.cli;

import java.util.Locale;
import pamphlet.deploy.DeployReport;
import pamphlet.deploy.Progress;
import pamphlet.deploy.Step;

/** What {@code publish} prints: the plan of a dry run, the progress, and the last line. */
final class PublishLines implements Progress {
  private static final int KILO = 1000;

  /** A terminal is written to at most so often. */
  private static final long MIN_NANOS = 100_000_000;

  private final Console console;
  private final String target;
  private Step.Order group;
  private long lastNanos;

  PublishLines(Console console, String target) {
    this.console = console;
    this.target = target;
  }

  /** Prints each step in its order, and what they come to. */
  void tellPlan(DeployReport plan) {
    for (Step step : plan.steps()) {
      console.out().println(word(step) + " " + step.address().path() + size(step));
    }
    console
        .out()
        .println(
            "Would send "
                + sent(plan)
                + " and delete "
                + plan.deleted()
                + ", "
                + plan.unchanged()
                + " are there already; nothing was changed at "
                + target);
  }

  /** Prints the line that ends a publication. */
  void tellDone(DeployReport done, double seconds) {
    endProgress();
    console
        .out()
        .println(
            String.format(
                Locale.ROOT,
                "Published to %s: %s sent, %d deleted, %d there already, in %.1f s",
                target,
                sent(done),
                done.deleted(),
                done.unchanged(),
                seconds));
  }

  @Override
  public void done(Step step, int done, int total) {
    if (console.color()) {
      showBar(step, done, total);
    } else if (step.order() != group) {
      group = step.order();
      console
          .err()
          .println("Publishing " + group.words() + " (" + done + " of " + total + " changes)");
    }
  }

  private void showBar(Step step, int done, int total) {
    long now = System.nanoTime();
    if (now - lastNanos > MIN_NANOS || done == total) {
      lastNanos = now;
      group = step.order();
      console.err().print("\r\u001b[K" + done + " of " + total + ": " + group.words());
      console.err().flush();
    }
  }

  private void endProgress() {
    if (console.color() && group != null) {
      console.err().print("\r\u001b[K");
    }
  }

  private static String word(Step step) {
    return switch (step.action()) {
      case CREATE -> "new    ";
      case REPLACE -> "change ";
      case DELETE -> "delete ";
    };
  }

  private static String size(Step step) {
    return step.action() == Step.Action.DELETE ? "" : " (" + size(step.size()) + ")";
  }

  private static String sent(DeployReport report) {
    return Summary.count(report.sent(), "file") + " (" + size(report.bytes()) + ")";
  }

  private static String size(long bytes) {
    if (bytes < KILO) {
      return bytes + " B";
    }
    return bytes < KILO * KILO
        ? String.format(Locale.ROOT, "%.1f kB", bytes / (double) KILO)
        : String.format(Locale.ROOT, "%.1f MB", bytes / (double) (KILO * KILO));
  }
}
