package pamphlet.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import pamphlet.model.Address;
import pamphlet.model.Diagnostic;
import pamphlet.model.SortedValues;

/** Makes a {@link Plan}. */
final class Planner {
  private final SortedValues<Address, Claim> claims;
  private final Manifest old;
  private final Output output;

  /** Files of the old site that the new one does not have, and that are still there. */
  private final SortedMap<Address, Manifest.Entry> stale = new TreeMap<>();

  private final Map<String, Address> staleSpellings = new HashMap<>();
  private final Set<Path> stalePaths = new HashSet<>();
  private final Map<String, Address> claimedFiles = new HashMap<>();
  private final Set<String> claimedFolders = new HashSet<>();

  /** What stands in a folder that Pamphlet never wrote to: hardly anything, and so it is listed. */
  private Optional<Set<String>> foreign = Optional.empty();

  private final Changes.Builder changes;
  private final List<Diagnostic> obstacles = new ArrayList<>();

  Planner(SortedValues<Address, Claim> claims, Manifest old, Output output) {
    this.claims = claims;
    this.changes = new Changes.Builder(claims);
    this.old = old;
    this.output = output;
  }

  Plan plan() throws IOException {
    findStale();
    if (old.entries().isEmpty()) {
      foreign = Optional.of(output.names());
    }
    if (!stale.isEmpty()) {
      indexClaims(); // Only what goes can be in the way.
    }
    for (int claim = 0; claim < claims.size(); claim++) {
      if (claims.value(claim).isNew()) {
        place(claim, claims.value(claim).address());
      }
    }
    for (Map.Entry<Address, Manifest.Entry> entry : stale.entrySet()) {
      remove(entry.getKey(), entry.getValue().phase());
    }
    return new Plan(changes.build(), claims, List.copyOf(obstacles));
  }

  private void indexClaims() {
    for (Address address : claims.keySet()) {
      claimedFiles.put(Names.fold(address.path()), address);
      Names.folders(address.path()).forEach(folder -> claimedFolders.add(Names.fold(folder)));
    }
  }

  private void findStale() throws IOException {
    for (Map.Entry<Address, Manifest.Entry> entry : old.entries().entrySet()) {
      Address address = entry.getKey();
      if (!claims.containsKey(address) && output.look(address).isFile()) {
        stale.put(address, entry.getValue());
        staleSpellings.put(Names.fold(address.path()), address);
        stalePaths.add(output.path(address));
      }
    }
  }

  private void place(int claim, Address address) throws IOException {
    Spot spot = look(address);
    boolean replaces = spot.isFile() && old.entries().containsKey(address);
    if (!replaces && !isFree(spot)) {
      obstacles.add(obstacle(output, spot));
      return;
    }
    changes.place(claim, replaces);
  }

  /**
   * What stands at an address. The disk is not asked for each of the files of a new site; whoever
   * carries the plan out asks it again.
   */
  private Spot look(Address address) throws IOException {
    boolean isBare = foreign.isPresent() && !foreign.get().contains(Names.fold(top(address)));
    return isBare ? new Spot(Spot.Kind.NOTHING, address) : output.look(address);
  }

  private static String top(Address address) {
    String path = address.path();
    return path.substring(0, path.indexOf('/') < 0 ? path.length() : path.indexOf('/'));
  }

  /** Whether the address is free, or will be once the old site has made room. */
  private boolean isFree(Spot spot) throws IOException {
    return switch (spot.kind()) {
      case NOTHING -> true;
      case BELOW_FILE -> stale.containsKey(spot.address());
      case FILE -> isOtherSpelling(spot.address());
      case FOLDER -> holdsOnlyStale(spot.address());
      case STRANGE -> false;
    };
  }

  /** Whether a file is one of the old site in another case, on a disk that ignores case. */
  private boolean isOtherSpelling(Address address) throws IOException {
    Address other = staleSpellings.get(Names.fold(address.path()));
    return other != null && output.isSameFile(other, address);
  }

  private boolean holdsOnlyStale(Address folder) throws IOException {
    try (Stream<Path> inside = Files.walk(output.path(folder))) {
      return inside
          .filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
          .allMatch(stalePaths::contains);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private void remove(Address address, Phase phase) throws IOException {
    Plan.Order order =
        isInTheWay(address) ? Plan.Order.MAKE_ROOM : Plan.Order.of(Step.Action.REMOVE, phase);
    changes.remove(order, address);
  }

  private boolean isInTheWay(Address address) throws IOException {
    String key = Names.fold(address.path());
    Address twin = claimedFiles.get(key);
    return claimedFolders.contains(key)
        || Names.folders(key).stream().anyMatch(claimedFiles::containsKey)
        || twin != null && output.look(twin).isFile() && output.isSameFile(address, twin);
  }

  /** The problem with something foreign at an address. */
  static Diagnostic obstacle(Output output, Spot spot) {
    String name = "\"" + output.shown() + "/" + spot.address().path() + "\"";
    return spot.kind() == Spot.Kind.STRANGE
        ? output.problem(
            spot.address(),
            OutputCodes.LINKED,
            name + " is a link or a device, and Pamphlet never writes through one",
            "move it away, then build again")
        : output.problem(
            spot.address(),
            OutputCodes.OCCUPIED,
            name + " stands where a page belongs, and Pamphlet did not write it",
            "move it away or rename the article, then build again");
  }
}
