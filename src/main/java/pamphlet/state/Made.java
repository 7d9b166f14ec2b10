package pamphlet.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import pamphlet.model.SourcePath;
import pamphlet.search.TermTable;

/**
 * What the pages add to the search index, to be had without their texts. Looked for on disk only
 * when somebody asks. Fit for threads.
 */
public final class Made {
  private final Supplier<Optional<MadeFile>> stored;
  private Content content;
  private boolean isTouched;

  private record Content(TermTable table, Map<SourcePath, MadeFile.Entry> entries) {
    static Content nothing() {
      return new Content(new TermTable(), new ConcurrentHashMap<>());
    }
  }

  /**
   * @param stored finds what {@link #write} once wrote
   */
  public Made(Supplier<Optional<MadeFile>> stored) {
    this.stored = stored;
  }

  /** Nothing yet. */
  public static Made nothing() {
    return new Made(Optional::empty);
  }

  /** The numbers of the words. */
  public TermTable table() {
    return content().table();
  }

  /** What was made from the text with this key; must not be changed. */
  public Optional<byte[]> find(SourcePath page, Key key) {
    return Optional.ofNullable(content().entries().get(page))
        .filter(entry -> entry.key().equals(key))
        .map(MadeFile.Entry::terms);
  }

  /** Keeps what was made from the text with this key; the bytes are not copied. */
  public void keep(SourcePath page, Key key, byte[] bytes) {
    content().entries().put(page, new MadeFile.Entry(page, key, bytes));
    synchronized (this) {
      isTouched = true;
    }
  }

  /**
   * Writes all of it, if anything was added; what was stored before still holds otherwise.
   *
   * @param file where
   * @param program tells what it is valid for
   * @param pages the pages that there are; others are forgotten
   * @return whether anything was added
   * @throws IOException if it cannot be written
   */
  public synchronized boolean write(Path file, String program, Set<SourcePath> pages)
      throws IOException {
    if (!isTouched) {
      return false;
    }
    SortedMap<SourcePath, MadeFile.Entry> sorted = new TreeMap<>(content().entries());
    sorted.keySet().retainAll(pages);
    MadeFile.write(
        file,
        program,
        table(),
        sink -> {
          for (MadeFile.Entry entry : sorted.values()) {
            sink.add(entry);
          }
        });
    return true;
  }

  private synchronized Content content() {
    if (content == null) {
      content = stored.get().flatMap(Made::read).orElseGet(Content::nothing);
    }
    return content;
  }

  private static Optional<Content> read(MadeFile opened) {
    Map<SourcePath, MadeFile.Entry> entries = new ConcurrentHashMap<>();
    try (MadeFile file = opened) {
      return file.all(entry -> entries.put(entry.page(), entry))
          .map(terms -> new Content(new TermTable(terms), entries));
    } catch (RuntimeException damaged) {
      return Optional.empty();
    }
  }
}
