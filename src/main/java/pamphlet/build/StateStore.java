package pamphlet.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import pamphlet.state.Hasher;
import pamphlet.state.Known;
import pamphlet.state.Made;
import pamphlet.state.Stamp;
import pamphlet.state.StateFile;

/**
 * What is known of the last build of a site into an output folder, on disk. May be deleted at any
 * time; damaged, foreign or unwritable, it is as if it were not there.
 */
final class StateStore {
  /** The folder for what may be deleted. */
  static final String FOLDER = ".pamphlet";

  /**
   * The pages of larger sites are not remembered: what is known of a page takes some 10 KB, and all
   * of it is in memory at once. That nothing changed at all is noticed for sites of any size.
   */
  static final int PAGES_MAX = 30_000;

  private static final int SECTIONS = 2;

  private final Path file;
  private final Path madeFile;
  private final String program;

  StateStore(BuildOptions options) {
    String output = options.output().toAbsolutePath().normalize().toString();
    String name = "state-" + Long.toHexString(new Hasher().add(output).key().high());
    file = options.root().folder().resolve(FOLDER).resolve(name);
    madeFile = file.resolveSibling(name + "-made");
    // Compressed files and small pictures are made by the Java that is used.
    program = program() + "\n" + System.getProperty("java.runtime.version") + "\n" + output;
  }

  /** What is known. */
  Known load(Workers workers) {
    Optional<StateFile> opened = StateFile.open(file, program, SECTIONS);
    if (opened.isEmpty()) {
      return Known.nothing();
    }
    try (StateFile state = opened.get()) {
      return state
          .section(1)
          .map(bytes -> Known.read(bytes, compact -> workers.map(compact, Supplier::get)))
          .map(this::withMade)
          .orElseGet(Known::nothing);
    } catch (RuntimeException damaged) {
      return Known.nothing();
    }
  }

  /** What was made from texts is valid for the settings that they were compiled with. */
  private Known withMade(Known known) {
    return known.withMade(new Made(() -> section(madeFile, program + known.settings(), 1)));
  }

  private static Optional<byte[]> section(Path file, String program, int sections) {
    return StateFile.open(file, program, sections)
        .flatMap(
            opened -> {
              try (StateFile state = opened) {
                return state.section(0);
              }
            });
  }

  /** What tells whether anything changed at all; read without the rest. */
  Optional<byte[]> head() {
    return section(file, program, SECTIONS);
  }

  /**
   * Keeps what is known, if the disk allows.
   *
   * @param head what tells whether anything changed at all
   */
  void save(byte[] head, Known found) {
    Known known = found.pages().size() <= PAGES_MAX ? found : Known.nothing();
    try {
      StateFile.write(file, program, List.of(head, known.bytes()));
      Optional<byte[]> made = known.made().bytes(known.pages().keySet());
      if (made.isPresent()) {
        StateFile.write(madeFile, program + known.settings(), List.of(made.get()));
      }
    } catch (IOException readOnly) {
      // Then the next build knows nothing; the site is the same.
    }
  }

  /** Tells this program from any other that might read the file; another writes other pages. */
  private static String program() {
    CodeSource code = StateStore.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(code.getLocation().toURI());
      return Files.isRegularFile(jar)
          ? Stamp.of(Files.size(jar), Files.getLastModifiedTime(jar), null).toString()
          : process();
    } catch (IOException | URISyntaxException | RuntimeException e) {
      return process();
    }
  }

  /** Classes in a folder are those of a developer, and may change between two runs. */
  private static String process() {
    ProcessHandle process = ProcessHandle.current();
    return process.pid() + " " + process.info().startInstant();
  }
}
