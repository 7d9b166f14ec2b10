package pamphlet.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import pamphlet.model.PageBody;
import pamphlet.model.PageFacts;
import pamphlet.model.SourcePath;
import pamphlet.search.TermReader;
import pamphlet.search.TermTable;
import pamphlet.state.Key;
import pamphlet.state.Made;
import pamphlet.words.Words;

/**
 * What the pages of a round add to the search index, found now or in an earlier one. For threads.
 */
final class SearchTerms {
  private final Map<SourcePath, byte[]> found = new ConcurrentHashMap<>();
  private final Map<SourcePath, Key> keys = new ConcurrentHashMap<>();
  private final Function<TermTable, TermReader> open;
  private final Made made;
  private TermReader reader;

  /**
   * @param open makes the reader of a table
   * @param made what was found before
   */
  SearchTerms(Function<TermTable, TermReader> open, Made made) {
    this.open = open;
    this.made = made;
  }

  /** What a page adds, given the words of its text. */
  byte[] read(PageFacts facts, List<Words> text) {
    return reader().read(facts, text);
  }

  /** What a page adds. */
  byte[] read(PageFacts facts, PageBody body) {
    return reader().read(facts, body);
  }

  /** Keeps what a page adds. */
  void put(SourcePath page, byte[] terms) {
    found.put(page, terms);
  }

  /** What was kept of a page, in this round or of the same text in an earlier one. */
  Optional<byte[]> find(SourcePath page) {
    byte[] known = found.get(page);
    return known != null
        ? Optional.of(known)
        : Optional.ofNullable(keys.get(page)).flatMap(key -> made.find(page, key));
  }

  /** Tells the key of a page's text: what was found in the same text has the same. */
  void name(SourcePath page, Key key) {
    byte[] known = found.remove(page);
    if (known != null) {
      made.keep(page, key, known);
    }
    keys.put(page, key);
  }

  /** Forgets how words are found, but for their numbers; it is found out again when needed. */
  synchronized void forgetWords() {
    reader = null;
  }

  /** The numbers of the words. */
  TermTable table() {
    return made.table();
  }

  // When it is first wanted, because the table may be on disk, and many rounds do not need it.
  private synchronized TermReader reader() {
    if (reader == null) {
      reader = open.apply(made.table());
    }
    return reader;
  }
}
