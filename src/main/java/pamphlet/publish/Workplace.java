package pamphlet.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import pamphlet.model.Address;
import pamphlet.model.Diagnostic;

/** An output folder that one build has for itself, with no unfinished change in it. */
final class Workplace implements AutoCloseable {
  private final Output output;
  private final FileOps ops;
  private final Stage stage;
  private final List<Path> made = new ArrayList<>();
  private Optional<OutputLock> lock = Optional.empty();
  private Manifest manifest = Manifest.EMPTY;

  private Workplace(Output output, FileOps ops) {
    this.output = output;
    this.ops = ops;
    this.stage = new Stage(output, ops);
  }

  static Workplace open(PublishTarget target, FileOps ops) throws PublishException {
    Workplace place = new Workplace(safe(target), ops);
    try {
      place.enter(target.force());
      return place;
    } catch (IOException e) {
      place.close();
      throw Failures.explain(e, place.output);
    }
  }

  private static Output safe(PublishTarget target) throws PublishException {
    Path asked = target.output().toAbsolutePath();
    try {
      Path home = asked.getFileSystem().getPath(System.getProperty("user.home"));
      return SafeFolder.of(target, home);
    } catch (IOException e) {
      throw Failures.explain(e, new Output(asked, target.output().toString()));
    }
  }

  private void enter(boolean force) throws IOException {
    makeFolder();
    if (!stage.exists()) {
      refuseForeign(force); // Not even a lock is put into a folder that is not ours.
    }
    requireNone(stage.isStrange() ? strangeStage() : Optional.empty());
    lock = OutputLock.take(output.folder());
    requireNone(lock.isPresent() ? Optional.empty() : locked());
    new Commit(output, stage, ops).recover();
    refuseForeign(force);
  }

  /**
   * Reads what Pamphlet wrote before.
   *
   * @throws PublishException if that cannot be told for sure
   */
  void readManifest() throws PublishException {
    try {
      manifest = storedManifest();
    } catch (IOException e) {
      throw Failures.explain(e, output);
    }
  }

  /** The manifest as it is stored, if it has the form of one. */
  Optional<String> manifestText() throws IOException {
    return hasManifest()
        ? Optional.of(Files.readString(output.path(Manifest.ADDRESS))).filter(Manifest::isManifest)
        : Optional.empty();
  }

  private void makeFolder() throws IOException {
    Path folder = output.folder();
    while (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      made.add(folder);
      folder = folder.getParent();
    }
    Collections.reverse(made);
    for (Path missing : made) {
      ops.createFolder(missing);
    }
  }

  private void refuseForeign(boolean force) throws IOException {
    if (!force && !hasManifest()) {
      requireNone(SafeFolder.foreign(output));
    }
  }

  private Manifest storedManifest() throws IOException {
    if (!hasManifest()) {
      return Manifest.EMPTY;
    }
    Optional<Manifest> read = parseManifest();
    requireNone(read.isPresent() ? Optional.empty() : damaged());
    for (Address address : read.get().entries().keySet()) {
      requireNone(output.nameProblem(address));
    }
    return read.get();
  }

  private Optional<Manifest> parseManifest() throws IOException {
    try {
      return Manifest.parse(Files.readString(output.path(Manifest.ADDRESS)));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private boolean hasManifest() throws IOException {
    return output.look(Manifest.ADDRESS).isFile();
  }

  private Optional<Diagnostic> locked() {
    return Optional.of(
        output.problem(
            OutputCodes.LOCKED,
            "another build is writing to \"" + output.shown() + "\"",
            "wait until it has ended, or stop it, then build again"));
  }

  private Optional<Diagnostic> strangeStage() {
    return Optional.of(
        output.problem(
            OutputCodes.LINKED,
            "\"" + output.shown() + "/" + Stage.FOLDER + "\" is not a folder",
            "delete it, then build again"));
  }

  private Optional<Diagnostic> damaged() {
    return Optional.of(
        output.problem(
            Manifest.ADDRESS,
            OutputCodes.DAMAGED,
            "the list of the files that Pamphlet wrote cannot be read",
            "empty the folder \"" + output.shown() + "\", then build again"));
  }

  private static void requireNone(Optional<Diagnostic> problem) throws PublishException {
    if (problem.isPresent()) {
      throw new PublishException(problem.get());
    }
  }

  Output output() {
    return output;
  }

  Manifest manifest() {
    return manifest;
  }

  Stage stage() {
    return stage;
  }

  /** Changes the site; on failure the old one is restored. */
  void carryOut(Plan plan) throws IOException {
    if (plan.isAsBefore(manifest) && hasManifest()) {
      return;
    }
    carryOut(plan.changes(), plan.manifest());
  }

  /** As above, with the text of the new manifest in parts. */
  void carryOut(List<Plan.Change> changes, Stream<String> manifestText) throws IOException {
    Journal journal = Plan.journal(changes, manifestText, stage, output, hasManifest());
    stage.declare(journal);
    new Commit(output, stage, ops).run(journal);
  }

  /** Clears away what is not the site's, as far as the disk allows; a later run does the rest. */
  @Override
  public void close() {
    if (lock.isPresent()) {
      tidy(stage::discard);
      lock.get().close();
      lock = Optional.empty();
    }
    Collections.reverse(made);
    made.forEach(folder -> tidy(() -> ops.delete(folder)));
    made.clear();
  }

  private static void tidy(Tidying work) {
    try {
      work.run();
    } catch (IOException e) {
      return; // Nothing of the site depends on it.
    }
  }

  private interface Tidying {
    void run() throws IOException;
  }
}
