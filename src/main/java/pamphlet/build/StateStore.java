package pamphlet.build;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import pamphlet.state.Hasher;
import pamphlet.state.Key;
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

  private static final int SECTIONS = 5;

  private static final int HEAD = 0;
  private static final int GROUND = 1;
  private static final int STANDINGS = 2;
  private static final int KNOWN = 3;
  private static final int OUTPUTS = 4;

  private final Path file;
  private final Path madeFile;
  private final Path editsFile;
  private final String program;

  StateStore(BuildOptions options) {
    String output = options.output().toAbsolutePath().normalize().toString();
    String name = "state-" + Long.toHexString(new Hasher().add(output).key().high());
    file = options.root().folder().resolve(FOLDER).resolve(name);
    madeFile = file.resolveSibling(name + "-made");
    editsFile = file.resolveSibling(name + "-edits");
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
      Optional<byte[]> outputs = state.section(OUTPUTS);
      return state
          .section(KNOWN)
          .filter(image -> outputs.isPresent())
          .map(image -> Known.read(image, outputs.get(), all -> workers.map(all, Supplier::get)))
          .map(this::withMade)
          .orElseGet(Known::nothing);
    } catch (RuntimeException damaged) {
      return Known.nothing();
    }
  }

  /** What was made from texts is valid for the settings that they were compiled with. */
  private Known withMade(Known known) {
    return known.withMade(made(known.settings()));
  }

  private static Optional<byte[]> section(Path file, String program, int sections) {
    return StateFile.open(file, program, sections)
        .flatMap(
            opened -> {
              try (StateFile state = opened) {
                return state.section(HEAD);
              }
            });
  }

  /** What tells whether anything changed at all; read without the rest. */
  Optional<byte[]> head() {
    return edited().or(() -> section(file, program, SECTIONS));
  }

  private Optional<byte[]> edited() {
    return section(editsFile, editsProgram(), 2);
  }

  /**
   * What changed since the last full build; nothing if that is not known.
   *
   * @param ground what that build left
   */
  Optional<Edits> edits(Ground ground) {
    if (edited().isEmpty()) {
      return Optional.of(Edits.none(ground));
    }
    return StateFile.open(editsFile, editsProgram(), 2)
        .flatMap(
            opened -> {
              try (StateFile state = opened) {
                return state.section(1).map(Edits::read);
              }
            });
  }

  /** What a build of changed texts needs, if the last full build left it. */
  Optional<Ledger> ledger() {
    return StateFile.open(file, program, SECTIONS)
        .flatMap(
            state -> {
              Optional<Ledger> ledger =
                  state
                      .section(GROUND)
                      .filter(bytes -> bytes.length > 0)
                      .map(bytes -> new Ledger(Ground.read(bytes), state, STANDINGS, KNOWN));
              if (ledger.isEmpty()) {
                state.close();
              }
              return ledger;
            });
  }

  /** What was made from texts that were compiled with these settings. */
  Made made(Key settings) {
    return new Made(() -> section(madeFile, program + settings, 1));
  }

  /** Keeps what a build of changed texts changed, if the disk allows. */
  void save(byte[] head, Edits edits) {
    try {
      StateFile.write(editsFile, editsProgram(), List.of(head, edits.bytes()));
    } catch (IOException readOnly) {
      // Then the next build finds changed texts again.
    }
  }

  /** Edits are of one state only; a new one has another stamp. */
  private String editsProgram() {
    try {
      return program + Stamp.of(Files.readAttributes(file, BasicFileAttributes.class));
    } catch (IOException none) {
      return program;
    }
  }

  /** Keeps what was made from texts, if the disk allows. */
  void saveMade(Known known) {
    Optional<byte[]> made = known.made().bytes(known.pages().keySet());
    if (made.isPresent()) {
      try {
        StateFile.write(madeFile, program + known.settings(), List.of(made.get()));
      } catch (IOException readOnly) {
        // Then it is made again when it is needed.
      }
    }
  }

  /**
   * Keeps what is known, if the disk allows.
   *
   * @param draft what was known before the outputs were published
   * @param head what tells whether anything changed; absent if nobody can vouch for the build
   * @param outputs the outputs
   */
  void save(Draft draft, Optional<byte[]> head, byte[] outputs) {
    Optional<Grounds.Stored> ground = draft.ground().filter(stored -> head.isPresent());
    List<byte[]> sections =
        List.of(
            head.orElse(Unchanged.Head.NONE),
            ground.map(Grounds.Stored::ground).orElse(new byte[0]),
            ground.map(Grounds.Stored::standings).orElse(new byte[0]),
            draft.image().bytes(),
            outputs);
    try {
      StateFile.write(file, program, sections);
      Files.deleteIfExists(editsFile);
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
