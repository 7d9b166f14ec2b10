package pamphlet.build;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the time of a run went. Every part of a build measures itself here; a run that nobody wants
 * to measure has {@link #OFF}, which does the work and nothing else. Fit for threads.
 */
public final class Timings {
  /** Measures nothing. */
  public static final Timings OFF = new Timings(false, new Progress());

  private final boolean isOn;
  private final Progress progress;
  private final Map<Kind, Map<String, Entry>> entries = new LinkedHashMap<>();

  /** What is measured. Each kind is a list of its own, since they measure the same time twice. */
  public enum Kind {
    /** A part of the run that follows on another; wall time. */
    STAGE,
    /** What the threads do within a stage; the sum over the threads. */
    STEP,
    /** A rule of the checks; the sum over the threads. */
    CHECK,
    /** A source file, all that its own compilation took. */
    FILE
  }

  /** What is measured; may throw what it likes. */
  @FunctionalInterface
  public interface Work<T, E extends Exception> {
    /** Does it. */
    T run() throws E;
  }

  /** As {@link Work}, without a result. */
  @FunctionalInterface
  public interface Action<E extends Exception> {
    /** Does it. */
    void run() throws E;
  }

  /**
   * A measured part.
   *
   * @param name its name for people
   * @param nanos how long it took, all times together
   * @param times how often it was done
   */
  public record Entry(String name, long nanos, long times) {
    private Entry plus(Entry other) {
      return new Entry(name, nanos + other.nanos, times + other.times);
    }
  }

  private Timings(boolean isOn, Progress progress) {
    this.isOn = isOn;
    this.progress = progress;
  }

  /**
   * For one run.
   *
   * @param isOn whether to measure
   * @param progress hears of each stage
   */
  public static Timings of(boolean isOn, Progress progress) {
    return new Timings(isOn, progress);
  }

  /** Measures; a new one for each run. */
  public static Timings on() {
    return new Timings(true, new Progress());
  }

  /** Does {@code work} as a stage of the run. Stages do not hold stages. */
  public <T, E extends Exception> T stage(String name, Work<T, E> work) throws E {
    progress.begin(name);
    return measure(Kind.STAGE, name, work);
  }

  /** Whether anything is measured. */
  boolean isOn() {
    return isOn;
  }

  /** Notes something that took so long. */
  void add(Kind kind, String name, long nanos) {
    note(kind, new Entry(name, nanos, 1));
  }

  /** Where the run has got to. */
  Progress progress() {
    return progress;
  }

  /** Does {@code work} and notes how long it took. */
  public <T, E extends Exception> T measure(Kind kind, String name, Work<T, E> work) throws E {
    if (!isOn) {
      return work.run();
    }
    long start = System.nanoTime();
    try {
      return work.run();
    } finally {
      note(kind, new Entry(name, System.nanoTime() - start, 1));
    }
  }

  /** As the other one, for what has no result. */
  public <E extends Exception> void run(Kind kind, String name, Action<E> action) throws E {
    Work<Void, E> work =
        () -> {
          action.run();
          return null;
        };
    measure(kind, name, work);
  }

  /** What was measured of a kind, in the order of the first time. */
  public synchronized List<Entry> entries(Kind kind) {
    return List.copyOf(entries.getOrDefault(kind, Map.of()).values());
  }

  private synchronized void note(Kind kind, Entry entry) {
    entries
        .computeIfAbsent(kind, k -> new LinkedHashMap<>())
        .merge(entry.name(), entry, Entry::plus);
  }
}
