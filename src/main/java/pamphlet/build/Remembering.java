package pamphlet.build;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Supplier;
import pamphlet.render.Overview;

/**
 * Remembers a build for the next one, if the disk allows. Most of that is done while one thread
 * renames files and the others would have nothing to do. For one build.
 */
final class Remembering implements AutoCloseable {
  private final StateStore store;
  private final Sources sources;
  private final BuildOptions options;
  private final Workers workers;
  private Optional<Supplier<Optional<Draft>>> begun = Optional.empty();
  private boolean isEnded;

  /**
   * @param store where to
   * @param sources the sources before the build
   * @param options what it was to do
   * @param workers the threads to do it with
   */
  Remembering(StateStore store, Sources sources, BuildOptions options, Workers workers) {
    this.store = store;
    this.sources = sources;
    this.options = options;
    this.workers = workers;
  }

  /** Something that the disk may refuse. */
  @FunctionalInterface
  private interface Step<T> {
    T run() throws IOException;
  }

  /** Does it; nothing if the disk refuses, and then the next build knows less. */
  private static <T> Optional<T> tried(Step<T> step) {
    try {
      return Optional.of(step.run());
    } catch (IOException readOnly) {
      return Optional.empty();
    }
  }

  /** Begins, when all outputs wait to be published. */
  void begin(Analysis analysis, Overview overview, Round found) {
    begun =
        Optional.of(
            workers.start(
                () -> {
                  saveMade(found);
                  return tried(() -> Draft.of(store, options, analysis, overview, found, sources));
                }));
  }

  /** Ends, when the build has ended. */
  void end(SiteBuilder.Built built) {
    isEnded = true;
    Optional<Draft> draft = begun.isPresent() ? begun.get().get() : ofStopped(built.round());
    draft.ifPresent(left -> end(left, built));
  }

  private Optional<Draft> ofStopped(Round found) {
    if (!isLarge(found)) {
      saveMade(found);
    }
    return tried(() -> Draft.ofStopped(store, options, found));
  }

  private void end(Draft begunDraft, SiteBuilder.Built built) {
    tried(
        () -> {
          try (Draft draft = begunDraft) {
            Optional<byte[]> head = built.head(draft.read()).map(said -> said.bytes(options));
            draft.end(head, built.round().known().outputBytes());
          }
          return store.forgetEdits();
        });
  }

  private void saveMade(Round found) {
    tried(() -> isLarge(found) ? store.saveTerms(found) : store.saveMade(found.known()));
  }

  private boolean isLarge(Round found) {
    return options.isLarge(found.analysis().files());
  }

  /** Clears away what was begun and has not ended. */
  @Override
  public void close() throws IOException {
    if (!isEnded && begun.isPresent()) {
      Optional<Draft> left = begun.get().get();
      if (left.isPresent()) {
        left.get().close();
      }
    }
  }
}
