package pamphlet.publish;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A disk on which one operation fails, alone or together with all that follow. */
final class FaultyFiles implements FileOps {
  private static final int NEVER = Integer.MAX_VALUE;

  private final FileOps disk = new DiskFiles();
  private final int failAt;
  private final int dieAt;
  private final Runnable afterEach;
  private final List<String> done = new ArrayList<>();

  private FaultyFiles(int failAt, int dieAt, Runnable afterEach) {
    this.failAt = failAt;
    this.dieAt = dieAt;
    this.afterEach = afterEach;
  }

  /** As after a kill: operation number {@code failAt} and all later ones do nothing and fail. */
  static FaultyFiles dyingAt(int failAt) {
    return new FaultyFiles(failAt, failAt, () -> {});
  }

  /** Operation number {@code failAt} fails, later ones work. */
  static FaultyFiles stumblingAt(int failAt) {
    return new FaultyFiles(failAt, NEVER, () -> {});
  }

  /** Operation number {@code failAt} fails, and a kill comes while that is dealt with. */
  static FaultyFiles stumblingAndDyingAt(int failAt, int dieAt) {
    return new FaultyFiles(failAt, dieAt, () -> {});
  }

  /** A working disk that calls {@code afterEach} after each operation. */
  static FaultyFiles watchedBy(Runnable afterEach) {
    return new FaultyFiles(NEVER, NEVER, afterEach);
  }

  /** What was tried, in order. */
  List<String> done() {
    return List.copyOf(done);
  }

  /** Whether the fault came to pass. */
  boolean failed() {
    return done.size() > failAt;
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    run("folder " + folder, () -> disk.createFolder(folder));
  }

  @Override
  public void write(Path file, byte[] bytes) throws IOException {
    run("write " + file, () -> disk.write(file, bytes));
  }

  @Override
  public void write(Path file, Stream<String> parts) throws IOException {
    run("write " + file, () -> disk.write(file, parts));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    run("move " + to, () -> disk.move(from, to));
  }

  @Override
  public void keep(Path file, Path secondName) throws IOException {
    run("keep " + file, () -> disk.keep(file, secondName));
  }

  @Override
  public void delete(Path path) throws IOException {
    run("delete " + path, () -> disk.delete(path));
  }

  @Override
  public void syncFile(Path file) throws IOException {
    run("sync " + file, () -> disk.syncFile(file));
  }

  @Override
  public void syncFolder(Path folder) throws IOException {
    run("sync " + folder, () -> disk.syncFolder(folder));
  }

  private synchronized void run(String name, Operation operation) throws IOException {
    int number = done.size();
    done.add(name);
    if (number == failAt || number >= dieAt) {
      throw new IOException("injected at " + name);
    }
    operation.run();
    afterEach.run();
  }

  private interface Operation {
    void run() throws IOException;
  }
}
