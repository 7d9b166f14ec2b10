package pamphlet.build;

import static java.util.stream.Collectors.partitioningBy;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import pamphlet.audit.SiteAudit;
import pamphlet.audit.Trace;
import pamphlet.build.Timings.Kind;
import pamphlet.model.Address;
import pamphlet.publish.Phase;
import pamphlet.publish.Publication;
import pamphlet.publish.PublishReport;
import pamphlet.render.Output;
import pamphlet.render.OutputKind;
import pamphlet.render.Reads;
import pamphlet.render.Renderer;
import pamphlet.state.Key;
import pamphlet.state.Known;
import pamphlet.state.Known.Group;
import pamphlet.state.KnownOutput;
import pamphlet.state.Stamp;

/**
 * Hands the outputs of a site over to a publication: as they stand, if the last build made them
 * from the same and nobody touched them since, or else made anew. For one round.
 */
final class OutputPlan {
  private final OutputKeys keys;
  private final Known known;
  private final Timings timings;
  private final boolean remembers;
  private final boolean verifies;
  private final Map<String, Group> groups = new ConcurrentHashMap<>();
  private final ConcurrentMap<Address, KnownOutput> handed = new ConcurrentHashMap<>();
  private Publication publication;
  private OutputFolder folder;

  /**
   * @param keys tells what outputs are made from
   * @param known what is known of the last build
   * @param timings where the time is noted
   * @param isLarge whether the site is too large for its outputs to be remembered
   * @param verifies whether files are read even if their stamps are the same
   */
  OutputPlan(OutputKeys keys, Known known, Timings timings, boolean isLarge, boolean verifies) {
    this.keys = keys;
    this.known = known;
    this.timings = timings;
    this.verifies = verifies;
    this.remembers = !isLarge;
  }

  /**
   * Begins to hand outputs over.
   *
   * @param to takes them
   * @param standing the output folder as it stands, since nobody else may write to it
   */
  void begin(Publication to, OutputFolder standing) {
    publication = to;
    folder = standing;
  }

  /**
   * The outputs of a site.
   *
   * @param single those that are made one by one
   * @param together those that are made all together, which takes time; to be asked once
   */
  record Listed(List<Output> single, Supplier<List<Output>> together) {
    /** The same when all of them are there. */
    Listed complete() {
      return new Listed(new Joined<>(List.of(single, together.get())), List::of);
    }
  }

  /**
   * All outputs of a site. Those of a kind that are made together may be the files on disk.
   *
   * @param workers list kinds side by side
   */
  Listed list(Renderer renderer, Workers workers) {
    Map<Boolean, List<OutputKind>> kinds =
        Renderer.kinds().stream().collect(partitioningBy(kind -> kind.together().isPresent()));
    Supplier<List<Output>> together = workers.start(() -> together(kinds.get(true), renderer));
    List<List<Output>> single = workers.map(kinds.get(false), renderer::outputs);
    return new Listed(new Joined<>(single), together);
  }

  private List<Output> together(List<OutputKind> kinds, Renderer renderer) {
    List<Output> made = kinds.stream().flatMap(kind -> outputs(kind, renderer).stream()).toList();
    if (!remembers) {
      // The words of a large site are in nobody's way any more, and pages are still being made.
      timings.run(Kind.STEP, "clear away", System::gc);
    }
    return made;
  }

  private List<Output> outputs(OutputKind kind, Renderer renderer) {
    Optional<Reads> together = remembers ? kind.together() : Optional.empty();
    if (together.isEmpty()) {
      return renderer.outputs(kind);
    }
    Key key = keys.of(together.get());
    Optional<Group> before = same(kind, key);
    if (before.isPresent()) {
      groups.put(name(kind), before.get());
      return before.get().addresses().stream().map(a -> onDisk(a, together.get())).toList();
    }
    String step = "make " + kind.getClass().getSimpleName();
    List<Output> made = timings.measure(Kind.STEP, step, () -> renderer.outputs(List.of(kind)));
    groups.put(name(kind), new Group(key, made.stream().map(Output::address).toList()));
    return made;
  }

  /** Hands one output over; from any thread. */
  void hand(Output output, SiteAudit audit) {
    Optional<Key> key = remembers ? key(output.reads()) : Optional.empty();
    Optional<KnownOutput> intact =
        intact(output.address()).filter(before -> key.equals(Optional.of(before.key())));
    if (intact.isPresent()) {
      publication.keep(output.address());
      audit.recall(output.address(), trace(intact.get()));
      handed.put(output.address(), intact.get());
    } else {
      make(output, key.orElse(Key.NONE), audit);
    }
  }

  private Optional<Key> key(Reads reads) {
    return reads.isSaid() ? Optional.of(keys.of(reads)) : Optional.empty();
  }

  /**
   * What the next round should know, after these outputs were published.
   *
   * @param after the outputs as they stand now
   */
  Known published(PublishReport report, OutputFolder after) {
    SortedMap<Address, KnownOutput> outputs = new TreeMap<>(handed);
    for (Address address : remembers ? report.written() : List.<Address>of()) {
      outputs.put(address, handed.get(address).with(after.settled(address)));
    }
    return known.withOutputs(groups, outputs);
  }

  /** The outputs of the last build, if they were made from the same and all of them stand. */
  private Optional<Group> same(OutputKind kind, Key key) {
    return Optional.ofNullable(known.groups().get(name(kind)))
        .filter(group -> group.key().equals(key))
        .filter(group -> group.addresses().stream().allMatch(a -> intact(a).isPresent()));
  }

  private Output onDisk(Address address, Reads reads) {
    return new Output(address, Output.Kind.LIST, () -> folder.bytes(address), reads);
  }

  private static String name(OutputKind kind) {
    return kind.getClass().getName();
  }

  private Optional<KnownOutput> intact(Address address) {
    return folder
        .intact(known, address)
        .filter(output -> publication.knows(address))
        .filter(output -> !verifies || holds(address));
  }

  private boolean holds(Address address) {
    try {
      return publication.holds(address);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void make(Output output, Key key, SiteAudit audit) {
    try {
      byte[] bytes = timings.measure(Kind.STEP, "render", output.content()::bytes);
      Trace trace =
          timings.measure(
              Kind.STEP, "check finished pages", () -> audit.look(output.address(), bytes));
      Phase phase = Phase.valueOf(output.kind().name());
      timings.run(Kind.STEP, "stage", () -> publication.put(output.address(), phase, bytes));
      // What is put and not written was on disk already, byte for byte.
      if (remembers) {
        Stamp stamp = folder.settled(output.address());
        handed.put(output.address(), new KnownOutput(key, stamp, trace.bytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Trace trace(KnownOutput output) {
    try {
      return Trace.read(new DataInputStream(new ByteArrayInputStream(output.trace())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The bytes of the output at an address, made anew; for the few that something is told of. */
  static byte[] bytes(List<Output> outputs, Address wanted) {
    return outputs.stream()
        .filter(output -> output.address().equals(wanted))
        .findFirst()
        .orElseThrow()
        .content()
        .bytes();
  }
}
