package pamphlet.deploy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import pamphlet.model.Address;

/**
 * Carries a plan out, and keeps the state at the target up to date meanwhile, so that a run that is
 * broken off loses little.
 */
final class Journey {
  /**
   * After so many steps the state is stored again. A run that is killed sends at most so many files
   * again to a target that cannot compare.
   */
  static final int STEPS_PER_STATE = 25;

  /** A site with many files has a large state; it is stored at most so many times in a run. */
  private static final int MAX_STATES = 20;

  private final Target target;
  private final Loader loader;
  private final Plan plan;
  private final Progress progress;
  private final int interval;

  /** What is at the target by now. Guarded by this. */
  private final SortedMap<Address, State.Entry> now;

  private int done;
  private boolean changed;

  Journey(Target target, Loader loader, Plan plan, Progress progress) {
    this.target = target;
    this.loader = loader;
    this.plan = plan;
    this.progress = progress;
    this.now = new TreeMap<>(plan.intent().entries());
    this.interval = Math.max(STEPS_PER_STATE, plan.steps().size() / MAX_STATES);
  }

  /** Finds what a step sends. */
  interface Loader {
    Upload load(Step step) throws IOException;
  }

  /** Says at the target what is about to change. */
  void begin() throws IOException {
    store(plan.intent());
  }

  /** Carries out steps, side by side; returns when all are done. */
  void carryOut(List<Step> steps) throws IOException {
    int lanes = Math.min(target.lanes(), steps.size());
    ExecutorService pool = Executors.newFixedThreadPool(lanes);
    AtomicInteger next = new AtomicInteger();
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < lanes; i++) {
        running.add(pool.submit(() -> drive(steps, next)));
      }
      await(running);
    } catch (IOException e) {
      storeWhatArrived(e);
      throw e;
    } finally {
      pool.shutdownNow();
    }
  }

  /** Says at the target that all is as planned. */
  void end() throws IOException {
    store(plan.result());
  }

  /** How many steps were carried out. */
  synchronized int done() {
    return done;
  }

  private Void drive(List<Step> steps, AtomicInteger next) throws IOException {
    int i;
    while ((i = next.getAndIncrement()) < steps.size()) {
      try {
        step(steps.get(i));
      } catch (IOException | RuntimeException e) {
        next.set(steps.size()); // The other lanes end after what they are at.
        throw e;
      }
    }
    return null;
  }

  private void step(Step step) throws IOException {
    if (step.action() == Step.Action.DELETE) {
      target.delete(step.address());
    } else {
      target.put(loader.load(step));
    }
    arrived(step);
  }

  // The lock is held while the state is stored: two of them must not overtake each other.
  private synchronized void arrived(Step step) throws IOException {
    if (step.action() == Step.Action.DELETE) {
      now.remove(step.address());
    } else {
      now.put(step.address(), plan.result().entries().get(step.address()));
    }
    done++;
    changed = true;
    progress.done(step, done, plan.steps().size());
    if (done % interval == 0) {
      store(new State(now));
    }
  }

  private synchronized void storeWhatArrived(IOException cause) {
    try {
      if (changed) {
        store(new State(now));
      }
    } catch (IOException e) {
      cause.addSuppressed(e); // Then the next run sends a little more.
    }
  }

  private void store(State state) throws IOException {
    byte[] bytes = state.text().getBytes(StandardCharsets.UTF_8);
    target.put(new Upload(State.ADDRESS, bytes, Headers.PRIVATE));
    changed = false;
  }

  private static void await(List<Future<?>> running) throws IOException {
    IOException failure = null;
    for (Future<?> each : running) {
      try {
        each.get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IOException("interrupted", e);
      } catch (ExecutionException e) {
        failure = failure == null ? asIo(e.getCause()) : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private static IOException asIo(Throwable cause) {
    if (cause instanceof RuntimeException bug) {
      throw bug;
    }
    return cause instanceof IOException failure ? failure : new IOException(cause);
  }
}
