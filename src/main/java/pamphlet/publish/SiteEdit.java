package pamphlet.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import pamphlet.model.Address;

/**
 * A few changes to a site that was published before, under the same lock and journal as a {@link
 * Publication} and in the same order. Costs as much as the changes, however large the site is,
 * because it plans nothing else; what it cannot be sure of without a plan it refuses.
 *
 * @param written the new bytes of files, by address; those that are not there yet are new
 * @param phases what each file is to its readers, those that go too
 * @param removed the files that go; Pamphlet wrote them
 */
public record SiteEdit(
    SortedMap<Address, byte[]> written, SortedMap<Address, Phase> phases, Set<Address> removed) {
  public SiteEdit {
    written = Collections.unmodifiableSortedMap(new TreeMap<>(written));
    phases = Collections.unmodifiableSortedMap(new TreeMap<>(phases));
    removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
  }

  /**
   * Carries the changes out, all or none. Files whose bytes are the same are not touched.
   *
   * @return the addresses that were written, sorted; nothing if only a whole publication can tell
   *     what is right
   */
  Optional<SortedSet<Address>> carryOut(Workplace place) throws IOException {
    Optional<String> manifest = place.manifestText();
    if (manifest.isEmpty()) {
      return Optional.empty();
    }
    List<Plan.Change> changes = new ArrayList<>();
    SortedMap<Address, Optional<Manifest.Entry>> lines = new TreeMap<>();
    for (Address address : written.keySet()) {
      if (isOnDisk(address, place.output())) {
        continue;
      }
      Optional<Step.Action> action = action(address, manifest.get(), place.output());
      if (action.isEmpty()) {
        return Optional.empty();
      }
      lines.put(address, Optional.of(entry(address)));
      changes.add(
          change(action.get(), address, Stage.name(place.stage().add(written.get(address)))));
    }
    SortedSet<Address> done = new TreeSet<>(lines.keySet());
    for (Address address : removed) {
      if (!ManifestEdit.has(manifest.get(), address) || !place.output().look(address).isFile()) {
        return Optional.empty();
      }
      lines.put(address, Optional.empty());
      changes.add(change(Step.Action.REMOVE, address, ""));
    }
    changes.sort(Plan.Change.ORDER);
    if (!changes.isEmpty()) {
      place.carryOut(changes, Stream.of(ManifestEdit.of(manifest.get(), lines)));
    }
    return Optional.of(done);
  }

  private boolean isOnDisk(Address address, Output output) throws IOException {
    return output.look(address).isFile()
        && Arrays.equals(Files.readAllBytes(output.path(address)), written.get(address));
  }

  /** How the file gets there; nothing if that takes a plan. */
  private static Optional<Step.Action> action(Address address, String manifest, Output output)
      throws IOException {
    Spot spot = output.look(address);
    if (ManifestEdit.has(manifest, address)) {
      return spot.isFile() ? Optional.of(Step.Action.REPLACE) : Optional.empty();
    }
    boolean isFree =
        spot.kind() == Spot.Kind.NOTHING
            && spot.address().equals(address)
            && output.nameProblem(address).isEmpty()
            && !ManifestEdit.hasTwin(manifest, address);
    return isFree ? Optional.of(Step.Action.CREATE) : Optional.empty();
  }

  private Manifest.Entry entry(Address address) {
    return Manifest.Entry.of(phase(address), written.get(address));
  }

  private Plan.Change change(Step.Action action, Address address, String staged) {
    return new Plan.Change(Plan.Order.of(action, phase(address)), action, address, staged);
  }

  private Phase phase(Address address) {
    return Objects.requireNonNull(phases.get(address), address.path());
  }
}
