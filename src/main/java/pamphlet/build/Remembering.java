package pamphlet.build;

import java.util.Optional;
import java.util.function.Supplier;
import pamphlet.render.Overview;
import pamphlet.state.Known;

/**
 * Remembers a build for the next one. Most of that is done while one thread renames files and the
 * others would have nothing to do. For one build.
 */
final class Remembering {
  private final StateStore store;
  private final Sources sources;
  private final BuildOptions options;
  private final Workers workers;
  private Optional<Supplier<Draft>> begun = Optional.empty();

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

  /** Begins, when all outputs wait to be published. */
  void begin(Analysis analysis, Overview overview, Known found) {
    begun =
        Optional.of(
            workers.start(
                () -> {
                  store.saveMade(Draft.kept(found, analysis));
                  return Draft.of(options, analysis, overview, found, sources);
                }));
  }

  /** Ends, when the build has ended. */
  void end(SiteBuilder.Built built) {
    Known found = built.round().known();
    Known kept = Draft.kept(found, built.report().analysis());
    if (begun.isEmpty()) {
      store.saveMade(kept);
    }
    Draft draft =
        begun.map(Supplier::get).orElseGet(() -> Draft.ofStopped(found, built.report().analysis()));
    Optional<byte[]> head = built.head(draft.read()).map(stored -> stored.bytes(options));
    store.save(draft, head, kept.outputBytes());
  }
}
