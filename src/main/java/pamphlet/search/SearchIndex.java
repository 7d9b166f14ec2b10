package pamphlet.search;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Writes the files of the search index. */
public final class SearchIndex {
  /**
   * The most documents of one index: a million articles, and as many exercises and other pages. The
   * head, which every reader who searches loads, holds some three characters for each.
   */
  public static final int MAX_DOCUMENTS = 2_000_000;

  private SearchIndex() {}

  /**
   * The index of the documents, in two passes over them. The same documents in the same order give
   * the same bytes, whatever numbers their words have.
   *
   * @param pages the listed pages, sorted by address
   * @param terms what {@link TermReader} found out of a page; asked twice
   * @param table the table with the numbers of the words
   * @param language the site's language with its word lists
   * @param files takes each file when it is written, the head {@code search/index.js} last
   * @return how many texts have each word that is left out of texts, as {@link CommonWords} counts
   * @throws IllegalArgumentException if there are more than {@link #MAX_DOCUMENTS}
   */
  public static <T> Map<String, Integer> write(
      List<T> pages,
      Function<? super T, byte[]> terms,
      TermTable table,
      SearchLanguage language,
      Consumer<SearchFile> files) {
    if (pages.size() > MAX_DOCUMENTS) {
      throw new IllegalArgumentException("more than " + MAX_DOCUMENTS + " documents to search");
    }
    Collector collected = new Collector(table, language);
    for (T page : pages) {
      collected.count(new PageTerms(terms.apply(page)));
    }
    IndexWriter writer = new IndexWriter(collected, language, files);
    for (T page : pages) {
      writer.add(new PageTerms(terms.apply(page)));
    }
    writer.end();
    return writer.common();
  }
}
