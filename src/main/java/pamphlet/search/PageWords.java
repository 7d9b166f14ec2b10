package pamphlet.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.IntFunction;

/**
 * What the index says of one page, apart from any numbers that words have in a table: for the next
 * build, which may have to take these words out again.
 *
 * @param rest all but the text: what a result shows, and the words of titles, tags and so on
 * @param length how many different words the text has, stop words too
 * @param body how often the text has each word
 */
public record PageWords(String rest, int length, Map<String, Integer> body) {
  public PageWords {
    Objects.requireNonNull(rest, "rest");
    body = Map.copyOf(body);
  }

  /**
   * The words of a page.
   *
   * @param terms what {@link TermReader} found
   * @param table the table with the numbers of the words
   */
  public static PageWords of(byte[] terms, TermTable table) {
    return of(terms, table::term);
  }

  /** As the other one, with the words by their numbers. */
  public static PageWords of(byte[] terms, IntFunction<String> words) {
    PageTerms page = new PageTerms(terms);
    StringBuilder rest = new StringBuilder(page.record());
    for (int field = 0; field < SearchField.BODY.ordinal(); field++) {
      page.field();
      rest.append('\n').append(new TreeMap<>(counts(page, words)));
    }
    int length = page.field();
    return new PageWords(rest.toString(), length, counts(page, words));
  }

  private static Map<String, Integer> counts(PageTerms page, IntFunction<String> words) {
    Map<String, Integer> counts = new HashMap<>();
    while (page.next()) {
      counts.put(words.apply(page.term()), page.frequency());
    }
    return counts;
  }
}
