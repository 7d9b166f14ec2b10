package pamphlet.search;

import java.util.List;
import java.util.stream.Stream;

/** Writes the files of the search index. */
public final class SearchIndex {
  /**
   * The most documents of one index. The head holds a number for each, and has to stay small enough
   * for a phone.
   */
  public static final int MAX_DOCUMENTS = 100_000;

  private SearchIndex() {}

  /**
   * The index of the documents, in one pass over them. The same documents in the same order give
   * the same bytes.
   *
   * @param documents the listed pages, sorted by address
   * @param language the site's language with its word lists
   * @return the files, the head {@code search/index.js} first
   * @throws IllegalArgumentException if there are more than {@link #MAX_DOCUMENTS}
   */
  public static List<SearchFile> write(Stream<SearchDocument> documents, SearchLanguage language) {
    Collector collected = new Collector(language);
    documents.forEachOrdered(page -> addTo(collected, page));
    return new IndexWriter(collected, language).files();
  }

  private static void addTo(Collector collected, SearchDocument page) {
    if (collected.count() == MAX_DOCUMENTS) {
      throw new IllegalArgumentException("more than " + MAX_DOCUMENTS + " documents to search");
    }
    collected.add(page);
  }
}
