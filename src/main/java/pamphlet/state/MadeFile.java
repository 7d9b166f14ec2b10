package pamphlet.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import pamphlet.model.SourcePath;
import pamphlet.search.PageWords;
import pamphlet.search.TermTable;

/**
 * What pages add to the search index, on disk. All of it can be read, or that of one page without
 * the rest, for builds that are over before ten megabytes would be read.
 */
public final class MadeFile implements AutoCloseable {
  private static final int SECTIONS = 3;
  private static final int TERMS = 0;
  private static final int PAGES = 1;
  private static final int SPOTS = 2;

  private final StateFile file;

  private MadeFile(StateFile file) {
    this.file = file;
  }

  /**
   * What one page adds.
   *
   * @param page the page
   * @param key the key of its text
   * @param terms its words by their numbers; must not be changed
   */
  public record Entry(SourcePath page, Key key, byte[] terms) {
    private byte[] bytes() {
      return new Out(TextTable.NONE).text(page.value()).key(key).block(terms).bytes();
    }

    private static Entry read(In in) {
      return new Entry(new SourcePath(in.text()), in.key(), in.block().rest());
    }
  }

  /** Where entries go one by one. */
  @FunctionalInterface
  public interface Sink {
    /**
     * Takes one.
     *
     * @throws IOException if it cannot be written
     */
    void add(Entry entry) throws IOException;
  }

  /** Whatever has entries. */
  @FunctionalInterface
  public interface Source {
    /** Gives all of them, each page once. */
    void giveTo(Sink sink) throws IOException;
  }

  /**
   * Writes a file whole, or leaves the old one as it was.
   *
   * @param program tells what it is valid for
   * @param table the words by number, which may grow as long as entries come
   */
  public static void write(Path path, String program, TermTable table, Source source)
      throws IOException {
    try (StateWriter out = StateWriter.open(path, program, SECTIONS)) {
      Directory.Builder spots = new Directory.Builder();
      out.begin(PAGES);
      source.giveTo(
          entry -> {
            byte[] bytes = entry.bytes();
            spots.add(entry.page().value(), Directory.Spot.of(out.size(), bytes));
            out.add(bytes);
          });
      out.begin(TERMS).add(terms(table.terms()));
      Out directory = new Out(TextTable.NONE);
      spots.build().write(directory);
      out.begin(SPOTS).add(directory.bytes());
      out.commit();
    }
  }

  /** The texts, and before them where each begins, so that one of many can be read. */
  private static byte[] terms(List<String> terms) {
    long[] starts = new long[terms.size()];
    Out texts = new Out(TextTable.NONE);
    for (int i = 0; i < starts.length; i++) {
      starts[i] = texts.size();
      texts.text(terms.get(i));
    }
    return new Out(TextTable.NONE).longs(starts).with(texts);
  }

  /** Opens a file that was written for the same. */
  public static Optional<MadeFile> open(Path path, String program) {
    return StateFile.open(path, program, SECTIONS).map(MadeFile::new);
  }

  /**
   * Reads all entries.
   *
   * @return the words by number; nothing if the file is damaged
   */
  Optional<List<String>> all(Consumer<Entry> sink) {
    Optional<byte[]> terms = file.section(TERMS);
    Optional<byte[]> pages = file.section(PAGES);
    if (terms.isEmpty() || pages.isEmpty()) {
      return Optional.empty();
    }
    In in = new In(pages.get());
    while (in.left() > 0) {
      sink.accept(Entry.read(in));
    }
    In texts = new In(terms.get());
    int count = texts.longs().length;
    List<String> all = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      all.add(texts.text());
    }
    return Optional.of(all);
  }

  /**
   * What the text of a page with this key adds, if that is known.
   *
   * @throws RuntimeException if the file is damaged
   */
  public Optional<PageWords> words(SourcePath page, Key key) {
    return file.section(SPOTS)
        .map(bytes -> Directory.read(new In(bytes)))
        .flatMap(spots -> spots.find(page.value()))
        .flatMap(spot -> file.part(PAGES, spot.start(), spot.length()).filter(spot::fits))
        .map(bytes -> Entry.read(new In(bytes)))
        .filter(entry -> entry.page().equals(page) && entry.key().equals(key))
        .flatMap(entry -> terms().map(terms -> PageWords.of(entry.terms(), terms)));
  }

  private Optional<IntFunction<String>> terms() {
    return file.section(TERMS).map(MadeFile::terms);
  }

  private static IntFunction<String> terms(byte[] bytes) {
    In in = new In(bytes);
    long[] starts = in.longs();
    int first = in.at();
    return number -> in.from(first + Math.toIntExact(starts[number])).text();
  }

  @Override
  public void close() {
    file.close();
  }
}
