package pamphlet.state;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Supplier<Optional<byte[]>> stored;
  private Content content;
  private boolean isTouched;

  private record Entry(Key key, byte[] bytes) {}

  private record Content(TermTable table, Map<SourcePath, Entry> entries) {
    static Content nothing() {
      return new Content(new TermTable(), new ConcurrentHashMap<>());
    }
  }

  /**
   * @param stored finds what {@link #bytes} once gave
   */
  public Made(Supplier<Optional<byte[]>> stored) {
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
        .map(Entry::bytes);
  }

  /** Keeps what was made from the text with this key; the bytes are not copied. */
  public void keep(SourcePath page, Key key, byte[] bytes) {
    content().entries().put(page, new Entry(key, bytes));
    synchronized (this) {
      isTouched = true;
    }
  }

  /**
   * All of it, if anything was added.
   *
   * @param pages the pages that there are; others are forgotten
   */
  public synchronized Optional<byte[]> bytes(Set<SourcePath> pages) {
    if (!isTouched) {
      return Optional.empty();
    }
    Map<SourcePath, Entry> sorted = new TreeMap<>(content().entries());
    sorted.keySet().retainAll(pages);
    Out out = new Out(TextTable.NONE).all(table().terms(), Out::text).number(sorted.size());
    sorted.forEach((page, entry) -> out.text(page.value()).key(entry.key()).block(entry.bytes()));
    return Optional.of(out.bytes());
  }

  private synchronized Content content() {
    if (content == null) {
      content = stored.get().flatMap(Made::read).orElseGet(Content::nothing);
    }
    return content;
  }

  private static Optional<Content> read(byte[] bytes) {
    Map<SourcePath, Entry> entries = new ConcurrentHashMap<>();
    try {
      In in = new In(bytes);
      TermTable table = new TermTable(in.all(In::text));
      for (int left = in.count(); left > 0; left--) {
        entries.put(new SourcePath(in.text()), new Entry(in.key(), in.block().rest()));
      }
      return Optional.of(new Content(table, entries));
    } catch (RuntimeException damaged) {
      return Optional.empty();
    }
  }
}
