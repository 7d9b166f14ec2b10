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

    /** Does it; nothing if the disk refuses, and then the next build knows less. */
    default Optional<T> tried() {
      try {
        return Optional.of(run());
      } catch (IOException readOnly) {
        return Optional.empty();
      }
    }
  }

  /** Begins, when all outputs wait to be published. */
  void begin(Analysis analysis, Overview overview, Round found) {
    begun =
        Optional.of(
            workers.start(
                () -> {
                  saveMade(found);
                  Step<Draft> draft =
                      () -> Draft.of(store, options, analysis, overview, found, sources);
                  return draft.tried();
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
    Step<Draft> stopped = () -> Draft.ofStopped(store, options, found);
    return stopped.tried();
  }

  private void end(Draft begunDraft, SiteBuilder.Built built) {
    Step<Boolean> end =
        () -> {
          try (Draft draft = begunDraft) {
            Optional<byte[]> head = built.head(draft.read()).map(said -> said.bytes(options));
            draft.end(head, built.round().known().outputBytes());
          }
          return store.forgetEdits();
        };
    end.tried();
  }

  private void saveMade(Round found) {
    Step<Boolean> save =
        () -> isLarge(found) ? store.saveTerms(found) : store.saveMade(found.known());
    save.tried();
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
