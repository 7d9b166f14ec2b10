package pamphlet.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the index says of one document. A function of that document and the language alone, so that
 * threads can share the work.
 *
 * @param record what a result shows
 * @param fields the words of each field
 */
record DocumentTerms(String record, List<Field> fields) {
  /**
   * The words of a field.
   *
   * @param length how many different words it has, stop words too
   * @param frequencies how often each is said, in the order of the first time; stop words may be
   *     among them
   */
  record Field(int length, Map<String, Frequency> frequencies) {}

  /** A number that grows while a text is read. */
  static final class Frequency {
    private int count;

    int count() {
      return count;
    }
  }

  /** Reads a document. */
  static DocumentTerms of(SearchDocument page, Tokens tokens) {
    List<Field> fields = new ArrayList<>();
    for (SearchField field : SearchField.values()) {
      Map<String, Frequency> frequencies = new LinkedHashMap<>();
      for (String word : tokens.of(field.text(page))) {
        frequencies.computeIfAbsent(word, w -> new Frequency()).count++;
      }
      fields.add(new Field(frequencies.size(), frequencies));
    }
    return new DocumentTerms(Records.of(page), fields);
  }
}
