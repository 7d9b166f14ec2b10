package pamphlet.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The words that an index leaves out of texts because too many texts have them. */
public final class CommonWords {
  private CommonWords() {}

  /**
   * How many texts have each of them.
   *
   * @param pages the pages of the index
   * @param terms what {@link TermReader} found of a page
   * @param table the table with the numbers of the words
   */
  public static <T> Map<String, Integer> count(
      List<T> pages, Function<? super T, byte[]> terms, TermTable table) {
    int[] counts = new int[table.terms().size()];
    for (T page : pages) {
      PageTerms found = new PageTerms(terms.apply(page));
      for (SearchField field : SearchField.values()) {
        found.field();
        while (found.next()) {
          if (field == SearchField.BODY) {
            counts = withRoom(counts, found.term());
            counts[found.term()]++;
          }
        }
      }
    }
    Map<String, Integer> common = new HashMap<>();
    for (int term = 0; term < counts.length; term++) {
      if (counts[term] * IndexWriter.COMMON_ONE_IN > pages.size()) {
        common.put(table.term(term), counts[term]);
      }
    }
    return common;
  }

  private static int[] withRoom(int[] counts, int term) {
    return term < counts.length ? counts : Arrays.copyOf(counts, 2 * (term + 1));
  }
}
