package pamphlet.build;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How far a run has got. The threads that work write it, and whoever shows it reads it; a moment's
 * difference between its parts does no harm.
 */
public final class Progress {
  private final AtomicInteger done = new AtomicInteger();
  private volatile int total;
  private volatile String stage = "";

  /** What the run does now. */
  public String stage() {
    return stage;
  }

  /** How many items of the stage are done. */
  public int done() {
    return Math.min(done.get(), total);
  }

  /** How many items the stage has; 0 if it does not work item by item. */
  public int total() {
    return total;
  }

  void begin(String name) {
    stage = name;
    total = 0;
  }

  void items(int count) {
    done.set(0);
    total = count;
  }

  void step() {
    done.incrementAndGet();
  }
}
