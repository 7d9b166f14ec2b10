package pamphlet.deploy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import pamphlet.model.Address;
import pamphlet.model.Diagnostic;
import pamphlet.publish.BuiltFile;

/** Compares a finished site with what was published before and with what is at the target. */
final class Planner {
  /** So many foreign files are named; the rest is counted by the reader of the first ones. */
  private static final int MAX_NAMED = 10;

  private final SiteSource site;
  private final Target target;
  private final State known;
  private final SortedMap<String, Remote> there;
  private final boolean adopt;

  private final SortedMap<Address, State.Entry> stale = new TreeMap<>();
  private final SortedMap<Address, State.Entry> intent = new TreeMap<>();
  private final SortedMap<Address, State.Entry> result = new TreeMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final Set<String> inTheWay = new TreeSet<>();
  private final Set<String> foreign = new TreeSet<>();

  Planner(SiteSource site, Target target, State known, boolean adopt) throws IOException {
    this.site = site;
    this.target = target;
    this.known = known;
    this.adopt = adopt;
    this.there = target.list();
  }

  /**
   * The plan.
   *
   * @throws DeployException if a foreign file stands in the way
   */
  Plan plan() throws IOException {
    findStale();
    for (BuiltFile file : site.files().values()) {
      place(file);
    }
    requireNoForeign();
    stale.forEach(this::remove);
    steps.sort(null);
    long kept = site.files().size() - steps.stream().filter(Planner::sends).count();
    return new Plan(steps, new State(intent), new State(result), (int) kept);
  }

  private static boolean sends(Step step) {
    return step.action() != Step.Action.DELETE;
  }

  /** What was published before, is not part of the site any more, and is still there. */
  private void findStale() {
    known
        .entries()
        .forEach(
            (address, entry) -> {
              if (!site.files().containsKey(address) && there.containsKey(address.path())) {
                stale.put(address, entry);
              }
            });
  }

  private void place(BuiltFile file) throws IOException {
    Address address = file.address();
    State.Entry wanted = wanted(file);
    result.put(address, wanted);
    Remote remote = there.get(address.path());
    if (remote == null) {
      makeRoom(address);
      send(Step.Action.CREATE, file, wanted.with(State.Certainty.CHANGING));
      return;
    }
    Optional<State.Entry> before = Optional.ofNullable(known.entries().get(address));
    if (before.isPresent() ? isSame(file, before.get(), remote) : isAdopted(file, remote)) {
      intent.put(address, wanted);
    } else {
      send(Step.Action.REPLACE, file, wanted.with(certainty(before, wanted)));
    }
  }

  private State.Entry wanted(BuiltFile file) {
    String headers = target.keepsHeaders() ? Headers.of(file).mark() : "-";
    return new State.Entry(
        State.Certainty.THERE, file.phase(), file.size(), file.sha256(), headers);
  }

  /** Whether the target is known to hold the file as it is wanted. */
  private boolean isSame(BuiltFile file, State.Entry before, Remote remote) throws IOException {
    if (remote.size() != file.size() || !before.isSameFile(wanted(file))) {
      return false;
    }
    return switch (before.certainty()) {
      case THERE -> remote.check().isEmpty() || remote.check().get().holds(site.bytes(file));
      case CHANGING -> remote.check().isPresent() && remote.check().get().holds(site.bytes(file));
      case UNSURE -> false;
    };
  }

  /** Whether a file that Pamphlet did not publish is the very same, so that it can stay. */
  private boolean isAdopted(BuiltFile file, Remote remote) throws IOException {
    boolean isSame =
        remote.size() == file.size()
            && remote.check().isPresent()
            && remote.check().get().holds(site.bytes(file));
    if (!isSame && !adopt) {
      foreign.add(file.address().path());
    }
    return isSame && !target.keepsHeaders();
  }

  /** While only headers change, the content cannot tell whether they have arrived. */
  private static State.Certainty certainty(Optional<State.Entry> before, State.Entry wanted) {
    boolean sameContent = before.isEmpty() || before.get().sha256().equals(wanted.sha256());
    return sameContent ? State.Certainty.UNSURE : State.Certainty.CHANGING;
  }

  private void send(Step.Action action, BuiltFile file, State.Entry entry) {
    intent.put(file.address(), entry);
    Step.Order order = Step.Order.of(action, file.phase());
    steps.add(new Step(order, action, file.address(), file.size()));
  }

  /** Finds files where the new one needs folders, and files in a folder that it will replace. */
  private void makeRoom(Address address) {
    String path = address.path();
    for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
      String folder = path.substring(0, i);
      if (there.containsKey(folder)) {
        clear(folder);
      }
    }
    // '0' is the character behind '/': everything below the folder lies between.
    there.subMap(path + "/", path + "0").keySet().forEach(this::clear);
  }

  private void clear(String path) {
    (stale.containsKey(new Address(path)) ? inTheWay : foreign).add(path);
  }

  private void remove(Address address, State.Entry entry) {
    intent.put(address, entry);
    Step.Order order =
        inTheWay.contains(address.path())
            ? Step.Order.MAKE_ROOM
            : Step.Order.of(Step.Action.DELETE, entry.phase());
    steps.add(new Step(order, Step.Action.DELETE, address, entry.size()));
  }

  private void requireNoForeign() throws DeployException {
    if (foreign.isEmpty()) {
      return;
    }
    List<Diagnostic> problems =
        foreign.stream().limit(MAX_NAMED).map(path -> obstacle(path)).toList();
    throw new DeployException(problems);
  }

  private Diagnostic obstacle(String path) {
    String more = foreign.size() > 1 ? " (one of " + foreign.size() + " such files)" : "";
    return DeployException.problem(
        DeployCodes.OCCUPIED,
        path,
        "at " + target.name() + " there is this file, and Pamphlet did not publish it" + more,
        "move it away; or, if it is an older copy of this site, allow with --adopt to replace it");
  }
}
