package pamphlet.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The hidden folder in the output where new files wait and old ones are kept while the site
 * changes. Lies there because renaming is one step only within one disk. New files may be added
 * from many threads.
 */
final class Stage {
  static final String FOLDER = Names.OWN_PREFIX + "stage";

  /** Names the changes under way. */
  private static final String JOURNAL = "journal";

  /** The same journal while it is taken back. */
  private static final String UNDO = "undo";

  private static final String DRAFT = "journal.new";

  private final Path folder;
  private final FileOps ops;
  private final AtomicInteger count = new AtomicInteger();

  /** Whether the folder is there for sure: to ask the disk for each file is slow. */
  private volatile boolean isMade;

  Stage(Output output, FileOps ops) {
    this.folder = output.folder().resolve(FOLDER);
    this.ops = ops;
  }

  /** Whether anything of that name is in the way that is not a folder of our own. */
  boolean isStrange() {
    return Files.exists(folder, LinkOption.NOFOLLOW_LINKS)
        && !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }

  /** Where a file of the stage lies. */
  Path file(String name) {
    return folder.resolve(name);
  }

  boolean exists() {
    return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
  }

  boolean has(String name) {
    return Files.exists(file(name), LinkOption.NOFOLLOW_LINKS);
  }

  /** Adds the bytes of a new file; returns its number in the stage, at least 1. */
  int add(byte[] bytes) throws IOException {
    int number = count.incrementAndGet();
    makeFolder();
    ops.write(file(name(number)), bytes);
    return number;
  }

  /** As {@link #add(byte[])}, for a text that comes in parts. */
  int add(Stream<String> parts) throws IOException {
    int number = count.incrementAndGet();
    makeFolder();
    ops.write(file(name(number)), parts);
    return number;
  }

  /** The name of a file that was added. */
  static String name(int number) {
    return "new-" + number;
  }

  /** Keeps a file of the site, in case that the change is taken back; returns its number here. */
  int keep(Path old) throws IOException {
    int number = count.incrementAndGet();
    makeFolder();
    ops.keep(old, file(keptName(number)));
    return number;
  }

  /** The name of a file that was kept. */
  static String keptName(int number) {
    return "old-" + number;
  }

  private void makeFolder() throws IOException {
    if (!isMade) {
      ops.createFolder(folder);
      isMade = true;
    }
  }

  /** Makes the change certain: what is staged and what will happen survive a power loss. */
  void declare(Journal journal) throws IOException {
    Sync.files(staged(journal), ops);
    ops.write(file(DRAFT), journal.lines());
    ops.syncFile(file(DRAFT));
    ops.move(file(DRAFT), file(JOURNAL));
    ops.syncFolder(folder);
    ops.syncFolder(folder.getParent());
  }

  private Iterator<Path> staged(Journal journal) {
    return journal.steps().stream()
        .map(Step::staged)
        .filter(name -> !name.isEmpty())
        .map(this::file)
        .iterator();
  }

  /** From here on the change is taken back, even by a later run. */
  void turnBack() throws IOException {
    ops.move(file(JOURNAL), file(UNDO));
    ops.syncFolder(folder);
  }

  /** Ends the change: from here on there is nothing to complete and nothing to take back. */
  void settle() throws IOException {
    ops.delete(file(has(UNDO) ? UNDO : JOURNAL));
    syncSettled();
  }

  /**
   * A journal that came back after a power loss would take a later run's files for its own. If this
   * fails, the site is whole all the same, so it is no reason to report a failure.
   */
  private void syncSettled() {
    try {
      ops.syncFolder(folder);
    } catch (IOException e) {
      return;
    }
  }

  /** The change that a former run declared and did not end. */
  Optional<Journal> declared() throws IOException {
    return read(JOURNAL);
  }

  /** The change that a former run began to take back. */
  Optional<Journal> turned() throws IOException {
    return read(UNDO);
  }

  private Optional<Journal> read(String name) throws IOException {
    if (!has(name)) {
      return Optional.empty();
    }
    try {
      return Journal.parse(Files.readString(file(name)));
    } catch (CharacterCodingException e) {
      return Optional.empty(); // As with any other damage: it was never certain.
    }
  }

  /** Deletes the stage with all that is in it, unless a change must still be completed. */
  void discard() throws IOException {
    if (!exists() || has(JOURNAL) || has(UNDO)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> entries = Files.list(folder)) {
      files = entries.sorted().toList();
    }
    for (Path file : files) {
      ops.delete(file);
    }
    isMade = false;
    ops.delete(folder);
  }
}
