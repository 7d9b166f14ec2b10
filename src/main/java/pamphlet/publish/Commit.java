package pamphlet.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import pamphlet.model.Address;

/**
 * Carries a declared journal out, or takes it back. Both may be broken off anywhere and done again
 * by a later run.
 */
final class Commit {
  private final Output output;
  private final Stage stage;
  private final FileOps ops;

  /** Folders that are there for sure, because asking the disk for each file is slow. */
  private final Set<String> made = new HashSet<>();

  Commit(Output output, Stage stage, FileOps ops) {
    this.output = output;
    this.stage = stage;
    this.ops = ops;
  }

  /** Ends what a former run began, and clears its stage away. */
  void recover() throws IOException {
    Optional<Journal> turned = stage.turned();
    Optional<Journal> declared = stage.declared();
    if (turned.isPresent()) {
      undo(turned.get());
    } else if (declared.isPresent()) {
      complete(declared.get());
    } else if (stage.exists()) {
      stage.settle();
    }
    stage.discard();
  }

  /** Carries a new journal out; if that fails, restores the old site and throws the cause. */
  void run(Journal journal) throws IOException {
    run(journal, journal.steps());
  }

  /** As {@link #run}, without the steps that a former run has already carried out. */
  private void complete(Journal journal) throws IOException {
    run(journal, journal.steps().stream().filter(this::isLeft).toList());
  }

  private boolean isLeft(Step step) {
    return step.action() == Step.Action.REMOVE || stage.has(step.staged());
  }

  private void run(Journal journal, List<Step> left) throws IOException {
    try {
      for (Step step : left) {
        carryOut(step);
      }
      syncFolders(journal);
      stage.settle();
    } catch (IOException e) {
      takeBack(journal, e);
      throw e;
    }
  }

  private void takeBack(Journal journal, IOException cause) throws IOException {
    try {
      stage.turnBack();
      undo(journal);
    } catch (IOException e) {
      cause.addSuppressed(e);
      throw Failures.halfWay(cause, output);
    }
  }

  private void undo(Journal journal) throws IOException {
    List<Step> steps = journal.steps();
    for (int i = steps.size() - 1; i >= 0; i--) {
      takeBack(steps.get(i));
    }
    syncFolders(journal);
    stage.settle();
  }

  private void carryOut(Step step) throws IOException {
    if (step.action() == Step.Action.REMOVE) {
      removeFile(step.address());
    } else {
      requireRoom(step);
      moveIn(step.staged(), step.address());
    }
  }

  private void takeBack(Step step) throws IOException {
    if (step.action() != Step.Action.CREATE) {
      if (stage.has(step.kept())) {
        moveIn(step.kept(), step.address());
      }
    } else if (!stage.has(step.staged())) {
      removeFile(step.address());
    }
  }

  /** Somebody may have put a file there since the plan was made. */
  private void requireRoom(Step step) throws IOException {
    if (step.action() == Step.Action.CREATE && isBare(step.address())) {
      return;
    }
    Spot spot = output.look(step.address());
    boolean replaces = step.action() == Step.Action.REPLACE && spot.isFile();
    if (spot.kind() != Spot.Kind.NOTHING && !replaces) {
      throw new PublishException(Planner.obstacle(output, spot));
    }
  }

  /** Whether nothing stands at an address in a folder that is there for sure; asked only once. */
  private boolean isBare(Address address) {
    int end = address.path().lastIndexOf('/');
    return (end < 0 || made.contains(address.path().substring(0, end)))
        && Files.notExists(output.path(address), LinkOption.NOFOLLOW_LINKS);
  }

  private void moveIn(String staged, Address address) throws IOException {
    for (String folder : Names.folders(address.path())) {
      if (!made.contains(folder)) {
        ops.createFolder(output.path(new Address(folder)));
        made.add(folder);
      }
    }
    ops.move(stage.file(staged), output.path(address));
  }

  private void removeFile(Address address) throws IOException {
    if (output.look(address).isFile()) {
      ops.delete(output.path(address));
    }
    removeEmptyFolders(address);
  }

  private void removeEmptyFolders(Address address) throws IOException {
    List<String> folders = new ArrayList<>(Names.folders(address.path()));
    Collections.reverse(folders);
    for (String folder : folders) {
      Address place = new Address(folder);
      made.remove(folder);
      if (output.look(place).kind() == Spot.Kind.FOLDER && !deleteIfEmpty(output.path(place))) {
        return;
      }
    }
  }

  private boolean deleteIfEmpty(Path folder) throws IOException {
    try {
      ops.delete(folder);
      return true;
    } catch (DirectoryNotEmptyException e) {
      return false;
    }
  }

  /** Makes the new names safe before the journal that could complete them goes. */
  private void syncFolders(Journal journal) throws IOException {
    SortedSet<Path> folders = new TreeSet<>();
    folders.add(output.folder());
    for (Step step : journal.steps()) {
      Names.folders(step.address().path()).forEach(f -> folders.add(output.path(new Address(f))));
    }
    for (Path folder : folders) {
      if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
        ops.syncFolder(folder);
      }
    }
  }
}
