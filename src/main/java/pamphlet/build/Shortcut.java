package pamphlet.build;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import pamphlet.render.Theme;

/**
 * A build that need not look at the whole site: nothing changed since the last one, or nothing but
 * the texts of a few articles. Ends like any other build, byte for byte, and says the same.
 */
public final class Shortcut {
  private Shortcut() {}

  /**
   * What such a build did.
   *
   * @param said what it has to say
   * @param written how many pages it wrote
   * @param text what it says of its warnings, if it changed nothing
   */
  public record Told(Unchanged said, int written, Optional<Retold> text) {}

  /**
   * Builds, if that is enough.
   *
   * @param timings where the time is noted
   * @return nothing if the site has to be built like any other; then nothing was written
   * @throws IOException if a file cannot be read
   * @throws pamphlet.publish.PublishException if the output cannot be written
   */
  public static Optional<Told> find(BuildOptions options, Timings timings) throws IOException {
    if (options.clean() || options.verifies()) {
      return Optional.empty();
    }
    StateStore store = new StateStore(options);
    Optional<Unchanged.Head> head =
        store.head().flatMap(bytes -> Unchanged.Head.read(options, bytes));
    return head.isPresent() ? find(options, timings, store, head.get()) : Optional.empty();
  }

  private static Optional<Told> find(
      BuildOptions options, Timings timings, StateStore store, Unchanged.Head head)
      throws IOException {
    long moment = Moment.now(options.root());
    CompletableFuture<Optional<OutputFolder>> beside =
        CompletableFuture.supplyAsync(() -> standing(options, head, moment));
    Sources sources = timings.stage("look at sources", () -> Sources.look(options.root(), moment));
    if (!head.sources().isSame(sources.stamps(), options.root().folder())) {
      Theme theme = Theme.of(options.root().templates());
      HeadStart.beginTexts(theme);
      return texts(options, timings, store, new Start(head, sources, beside, theme));
    }
    return timings
        .stage("look at outputs", beside::join)
        .map(outputs -> told(options, store, head, head.again(sources, outputs)));
  }

  private static Told told(
      BuildOptions options, StateStore store, Unchanged.Head head, Unchanged.Head now) {
    boolean isNew = now.unsettled() < head.unsettled();
    return new Told(
        head.said(), 0, Optional.of(new Retold(store, () -> now.bytes(options), isNew)));
  }

  /** The outputs, if nobody changed them. */
  private static Optional<OutputFolder> standing(
      BuildOptions options, Unchanged.Head head, long moment) {
    OutputFolder outputs = OutputFolder.look(options, moment);
    return Optional.of(outputs).filter(same -> head.outputs().isSame(same.stamps(), same.folder()));
  }

  /**
   * From where a build of changed texts starts.
   *
   * @param head what was stored of the last build
   * @param sources the sources now
   * @param beside looks at the outputs meanwhile; finds nothing if somebody changed one
   * @param theme the look
   */
  record Start(
      Unchanged.Head head,
      Sources sources,
      CompletableFuture<Optional<OutputFolder>> beside,
      Theme theme) {
    /** The outputs, which are as the last build left them. */
    OutputFolder outputs() {
      return beside.join().orElseThrow();
    }
  }

  private static Optional<Told> texts(
      BuildOptions options, Timings timings, StateStore store, Start start) throws IOException {
    Optional<Ledger> opened = timings.stage("recall the last build", store::ledger);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (Ledger ledger = opened.get()) {
      Optional<Edits> edits = store.edits(ledger.ground());
      return edits.isPresent()
          ? new TextBuild(options, timings, store, ledger, edits.get(), start).run()
          : Optional.empty();
    }
  }
}
