package pamphlet.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes the files of the search index. */
public final class SearchIndex {
  /**
   * The most documents of one index. The head holds a number for each, and has to stay small enough
   * for a phone.
   */
  public static final int MAX_DOCUMENTS = 100_000;

  /** So many documents are read by all threads together before they are added in their order. */
  private static final int RUN_LENGTH = 256;

  private SearchIndex() {}

  /**
   * The index of the documents, in one pass over them by all cores. The same documents in the same
   * order give the same bytes, however many cores there are.
   *
   * @param pages the listed pages, sorted by address
   * @param read what the search sees of a page; asked when its turn comes, from any thread
   * @param store may have what the index says of a page, which is then not read
   * @param language the site's language with its word lists
   * @return the files, the head {@code search/index.js} first
   * @throws IllegalArgumentException if there are more than {@link #MAX_DOCUMENTS}
   */
  public static <T> List<SearchFile> write(
      List<T> pages,
      Function<? super T, SearchDocument> read,
      TermStore<T> store,
      SearchLanguage language) {
    if (pages.size() > MAX_DOCUMENTS) {
      throw new IllegalArgumentException("more than " + MAX_DOCUMENTS + " documents to search");
    }
    Collector collected = new Collector(language);
    for (int start = 0; start < pages.size(); start += RUN_LENGTH) {
      int end = Math.min(start + RUN_LENGTH, pages.size());
      pages.subList(start, end).parallelStream()
          .map(page -> terms(page, read, store, collected))
          .toList()
          .forEach(collected::add);
    }
    return new IndexWriter(collected, language).files();
  }

  private static <T> DocumentTerms terms(
      T page, Function<? super T, SearchDocument> read, TermStore<T> store, Collector collected) {
    Optional<DocumentTerms> known = store.find(page).flatMap(DocumentTerms::read);
    if (known.isPresent()) {
      return known.get();
    }
    DocumentTerms terms = collected.read(read.apply(page));
    store.keep(page, terms.bytes());
    return terms;
  }
}
