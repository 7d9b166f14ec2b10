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
import pamphlet.model.SourcePath;
import pamphlet.search.PageWords;
import pamphlet.state.Hasher;
import pamphlet.state.Key;
import pamphlet.state.Known;
import pamphlet.state.Made;
import pamphlet.state.MadeFile;
import pamphlet.state.Shelf;
import pamphlet.state.ShelvedPage;
import pamphlet.state.Stamp;
import pamphlet.state.StateFile;
import pamphlet.state.StateWriter;

/**
 * What is known of the last build of a site into an output folder, on disk. May be deleted at any
 * time; damaged, foreign or unwritable, it is as if it were not there.
 */
final class StateStore {
  /** The folder for what may be deleted. */
  static final String FOLDER = ".pamphlet";

  private static final int SECTIONS = 5;

  /** What tells whether anything changed; the others are read only if something did. */
  static final int HEAD = 0;

  /** The site as a whole, for builds of changed texts. */
  static final int GROUND = 1;

  /** How each page stands; in a large site also the pages themselves. */
  static final int STANDINGS = 2;

  /** All that the next build knows; empty in a large site, where that is too much. */
  static final int KNOWN = 3;

  static final int OUTPUTS = 4;

  /** The files beside the state have a head, as it has, and one thing behind that. */
  private static final int SMALL_SECTIONS = 2;

  private static final int BEHIND_HEAD = 1;

  private final Path file;
  private final Path madeFile;
  private final Path editsFile;

  /** What the last build said, and what it found if it changed nothing. */
  private final Path againFile;

  private final String program;

  StateStore(BuildOptions options) {
    String output = options.output().toAbsolutePath().normalize().toString();
    String name = "state-" + Long.toHexString(new Hasher().add(output).key().high());
    file = options.root().folder().resolve(FOLDER).resolve(name);
    madeFile = file.resolveSibling(name + "-made");
    editsFile = file.resolveSibling(name + "-edits");
    againFile = file.resolveSibling(name + "-again");
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
          .filter(image -> image.length > 0 && outputs.isPresent())
          .map(image -> Known.read(image, outputs.get(), all -> workers.map(all, Supplier::get)))
          .map(this::withMade)
          .orElseGet(Known::nothing);
    } catch (RuntimeException damaged) {
      return Known.nothing();
    }
  }

  /** What was made from texts is valid for the settings that they were compiled with. */
  private Known withMade(Known known) {
    return known.withMade(new Made(() -> MadeFile.open(madeFile, program + known.settings())));
  }

  private static Optional<byte[]> section(Path file, String program, int sections, int section) {
    return StateFile.open(file, program, sections)
        .flatMap(
            opened -> {
              try (StateFile state = opened) {
                return state.section(section);
              }
            });
  }

  /** What tells whether anything changed at all; read without the rest. */
  Optional<byte[]> head() {
    return section(againFile, againProgram(), SMALL_SECTIONS, HEAD)
        .or(this::edited)
        .or(() -> section(file, program, SECTIONS, HEAD));
  }

  private Optional<byte[]> edited() {
    return section(editsFile, editsProgram(), SMALL_SECTIONS, HEAD);
  }

  /** What the last build said, with the same state. */
  Optional<byte[]> retold() {
    return section(againFile, againProgram(), SMALL_SECTIONS, BEHIND_HEAD);
  }

  /** Keeps what a build said, and what the next one goes by, if the disk allows. */
  void saveAgain(byte[] head, byte[] retold) {
    try {
      StateFile.write(againFile, againProgram(), List.of(head, retold));
    } catch (IOException readOnly) {
      // Then the next one does as much as this.
    }
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
    return section(editsFile, editsProgram(), SMALL_SECTIONS, BEHIND_HEAD).map(Edits::read);
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
                      .map(bytes -> new Ledger(Ground.read(bytes), state, STANDINGS, pages(state)));
              if (ledger.isEmpty()) {
                state.close();
              }
              return ledger;
            });
  }

  private static int pages(StateFile state) {
    return state.length(KNOWN) > 0 ? KNOWN : STANDINGS;
  }

  /**
   * What the search index says of the text of a page, if the last full build left it.
   *
   * @param settings the key of the settings that the text was compiled with
   * @param text the key of the text
   */
  Optional<PageWords> words(Key settings, SourcePath page, Key text) {
    Optional<MadeFile> opened = MadeFile.open(madeFile, program + settings);
    if (opened.isEmpty()) {
      return Optional.empty();
    }
    try (MadeFile file = opened.get()) {
      return file.words(page, text);
    } catch (RuntimeException damaged) {
      return Optional.empty();
    }
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
    return program + stamp(file);
  }

  private String againProgram() {
    return editsProgram() + stamp(editsFile);
  }

  private static String stamp(Path path) {
    try {
      return " " + Stamp.of(Files.readAttributes(path, BasicFileAttributes.class));
    } catch (IOException none) {
      return " -";
    }
  }

  /** Begins to write what is known. */
  StateWriter open() throws IOException {
    return StateWriter.open(file, program, SECTIONS);
  }

  /** Forgets what came of builds since the last full one, which was just now. */
  boolean forgetEdits() throws IOException {
    return Files.deleteIfExists(editsFile) | Files.deleteIfExists(againFile);
  }

  /** Keeps what was made from texts; says whether there was anything new. */
  boolean saveMade(Known known) throws IOException {
    return known.made().write(madeFile, program + known.settings(), known.pages().keySet());
  }

  /**
   * As {@link #saveMade} for a large site, whose texts wait on disk, with what they add to the
   * search.
   */
  boolean saveTerms(Round found) throws IOException {
    Optional<Shelf> shelf = found.shelf();
    if (shelf.isPresent()) {
      Bodies texts = found.analysis().bodies();
      String madeWith = program + found.known().settings();
      MadeFile.write(
          madeFile, madeWith, texts.termTable(), sink -> giveTerms(shelf.get(), texts, sink));
    }
    return shelf.isPresent();
  }

  private static void giveTerms(Shelf shelf, Bodies texts, MadeFile.Sink sink) throws IOException {
    ShelvedPage.each(
        shelf,
        page -> {
          Optional<byte[]> terms = texts.found(page.source());
          if (terms.isPresent()) {
            sink.add(new MadeFile.Entry(page.source(), page.content(), terms.get()));
          }
        });
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
