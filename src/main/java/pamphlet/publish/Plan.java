package pamphlet.publish;

import java.io.IOException;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.Stream;
import pamphlet.model.Address;
import pamphlet.model.Comparing;
import pamphlet.model.Diagnostic;
import pamphlet.model.SortedValues;

/**
 * What must change to get from the old site to the new one.
 *
 * @param changes the changes in their order, see {@link Order}
 * @param claims the files of the new site
 * @param obstacles foreign files where outputs belong; the plan must not be carried out if there
 *     are any
 */
record Plan(List<Change> changes, SortedValues<Address, Claim> claims, List<Diagnostic> obstacles) {
  /**
   * One file that changes.
   *
   * @param order when
   * @param action what happens
   * @param address where
   * @param staged the new file in the stage, empty for a removal
   */
  record Change(Order order, Step.Action action, Address address, String staged) {
    /** Files of one moment by address, so that every run is the same. */
    static final Comparator<Change> ORDER =
        Comparing.both(Comparing.by(Change::order), Comparing.by(Change::address));
  }

  /**
   * The order that keeps links whole for every reader who follows them from the old or the new
   * index: what is linked to comes before what links to it, and goes after it. New pages and lists
   * come before replaced ones, because only replaced ones are reachable at once.
   */
  enum Order {
    /** Old files where a new site needs a folder, and the reverse; this cannot wait. */
    MAKE_ROOM,
    NEW_ASSETS,
    CHANGED_ASSETS,
    NEW_PAGES,
    NEW_LISTS,
    CHANGED_PAGES,
    CHANGED_LISTS,
    OLD_LISTS,
    OLD_PAGES,
    OLD_ASSETS;

    static Order of(Step.Action action, Phase phase) {
      return switch (action) {
        case CREATE -> List.of(NEW_ASSETS, NEW_PAGES, NEW_LISTS).get(phase.ordinal());
        case REPLACE -> List.of(CHANGED_ASSETS, CHANGED_PAGES, CHANGED_LISTS).get(phase.ordinal());
        case REMOVE -> List.of(OLD_ASSETS, OLD_PAGES, OLD_LISTS).get(phase.ordinal());
      };
    }
  }

  /** Compares what the new site claims with what Pamphlet wrote before and with the disk. */
  static Plan of(SortedValues<Address, Claim> claims, Manifest old, Output output)
      throws IOException {
    return new Planner(claims, old, output).plan();
  }

  /** The manifest of the new site, as {@link Manifest#text} writes it. */
  Stream<String> manifest() {
    return Manifest.lines(claims, Claim::entry);
  }

  /** Whether the new site has the files that the old one had, as they were. */
  boolean isAsBefore(Manifest old) {
    return changes.isEmpty()
        && claims.size() == old.entries().size()
        && claims.entrySet().stream()
            .allMatch(file -> file.getValue().entry().equals(old.entries().get(file.getKey())));
  }

  /** The files that the new site does not have, sorted. */
  List<Address> removed() {
    return changes.stream()
        .filter(change -> change.action == Step.Action.REMOVE)
        .map(Change::address)
        .sorted()
        .toList();
  }

  /**
   * Changes as steps, after each file that goes was kept and the new manifest was staged.
   *
   * @param changes the changes in their order
   * @param manifest the text of the new manifest
   */
  static Journal journal(
      List<Change> changes,
      Stream<String> manifest,
      Stage stage,
      Output output,
      boolean hasManifest)
      throws IOException {
    Step.Action action = hasManifest ? Step.Action.REPLACE : Step.Action.CREATE;
    String staged = Stage.name(stage.add(manifest));
    Change last = new Change(Order.OLD_ASSETS, action, Manifest.ADDRESS, staged);
    int[] kept = new int[changes.size() + 1];
    for (int i = 0; i < kept.length; i++) {
      Change change = i < changes.size() ? changes.get(i) : last;
      if (change.action != Step.Action.CREATE) {
        kept[i] = stage.keep(output.path(change.address));
      }
    }
    return new Journal(new Steps(changes, last, kept));
  }

  /**
   * Changes and a last one as steps, made anew for whoever asks: a new site has as many as files.
   */
  private static final class Steps extends AbstractList<Step> implements RandomAccess {
    private final List<Change> changes;
    private final Change last;

    /** The number of the file that goes, in the stage; zero where none does. */
    private final int[] kept;

    Steps(List<Change> changes, Change last, int[] kept) {
      this.changes = changes;
      this.last = last;
      this.kept = kept;
    }

    @Override
    public Step get(int index) {
      Change change = index < changes.size() ? changes.get(index) : last;
      String old = kept[index] == 0 ? "" : Stage.keptName(kept[index]);
      return new Step(change.action, change.address, change.staged, old);
    }

    @Override
    public int size() {
      return kept.length;
    }
  }
}
