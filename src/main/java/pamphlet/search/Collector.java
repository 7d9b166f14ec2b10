package pamphlet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import pamphlet.model.Comparing;
import pamphlet.search.TermTable.Term;

/**
 * What the index says of all documents together: it takes them in one by one, first to count, and
 * then for the places. Counting first tells which words are too common to have places, and these
 * are most places of a large site.
 */
final class Collector {
  private static final SearchField[] FIELDS = SearchField.values();

  private final TermTable table;
  private final SearchLanguage language;
  private final BitSet stopWords = new BitSet();
  private final long[] totals = new long[FIELDS.length];
  private final StringBuilder[] lengths = new StringBuilder[FIELDS.length];

  /** How many documents have a term, by field and by the number of the term. */
  private final int[][] counts = new int[FIELDS.length][1 << 10];

  private final PostingList[][] places = new PostingList[FIELDS.length][];
  private long placeCount;
  private int count;
  private int placed;

  Collector(TermTable table, SearchLanguage language) {
    this.table = table;
    this.language = language;
    for (String word : language.stopWords()) {
      // They need numbers now: the words of a page may be found only when it is counted.
      stopWords.set(table.number(word.toCharArray(), word.length()));
    }
    Arrays.setAll(lengths, field -> new StringBuilder());
  }

  /** Counts the next document; its number is how many came before it. */
  void count(PageTerms page) {
    count++;
    for (SearchField field : FIELDS) {
      addLength(field.ordinal(), page.field());
      while (page.next()) {
        if (isIndexed(field, page.term())) {
          room(field.ordinal(), page.term());
          counts[field.ordinal()][page.term()]++;
          placeCount++;
        }
      }
    }
  }

  /**
   * Takes the places of the next document, in the same order as they were counted.
   *
   * @param wanted tells which words of the text have places, by their number
   */
  void place(PageTerms page, BitSet wanted) {
    for (SearchField field : FIELDS) {
      page.field();
      while (page.next()) {
        if (isIndexed(field, page.term())
            && (field != SearchField.BODY || wanted.get(page.term()))) {
          list(field.ordinal(), page.term()).add(placed, page.frequency());
        }
      }
    }
    placed++;
  }

  private boolean isIndexed(SearchField field, int term) {
    return field.keepsStopWords() || !stopWords.get(term);
  }

  // MiniSearch counts a field's different words before any is left out.
  private void addLength(int field, int length) {
    totals[field] += length;
    StringBuilder all = lengths[field];
    all.append(all.isEmpty() ? "" : " ").append(Integer.toString(length, 36));
  }

  private void room(int field, int term) {
    if (term >= counts[field].length) {
      counts[field] = Arrays.copyOf(counts[field], Math.max(term + 1, 2 * counts[field].length));
    }
  }

  private PostingList list(int field, int term) {
    if (places[field] == null) {
      places[field] = new PostingList[counts[field].length];
    }
    if (places[field][term] == null) {
      places[field][term] = new PostingList();
    }
    return places[field][term];
  }

  /** How many documents. */
  int count() {
    return count;
  }

  /** How many documents have a term in a field. */
  int count(SearchField field, int term) {
    return term < counts[field.ordinal()].length ? counts[field.ordinal()][term] : 0;
  }

  /** How many places all terms have. */
  long placeCount() {
    return placeCount;
  }

  /** The places of a term in a field that has it. */
  PostingList places(SearchField field, int term) {
    return places[field.ordinal()][term];
  }

  /** The terms that some document has, sorted. */
  List<Term> terms() {
    List<Term> terms = new ArrayList<>(table.all());
    terms.removeIf(term -> !has(term.number()));
    terms.sort(Comparing.by(Term::text));
    return terms;
  }

  private boolean has(int term) {
    for (SearchField field : FIELDS) {
      if (count(field, term) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The sum of all lengths by field. */
  List<Long> totals() {
    return Arrays.stream(totals).boxed().toList();
  }

  /** The lengths of a field by document. */
  String lengths(SearchField field) {
    return lengths[field.ordinal()].toString();
  }

  /** The groups of synonyms of which the documents have at least one phrase, as the head says. */
  List<String> synonyms() {
    return language.synonyms().stream()
        .filter(group -> group.size() > 1 && group.stream().anyMatch(this::isKnown))
        .map(group -> String.join("=", group.stream().map(this::phrase).toList()))
        .toList();
  }

  private String phrase(List<String> words) {
    return (isKnown(words) ? "" : "!") + String.join(" ", words);
  }

  private boolean isKnown(List<String> words) {
    return words.stream().allMatch(w -> isKnown(w) || language.stopWords().contains(w));
  }

  private boolean isKnown(String word) {
    int number = table.find(word);
    return number >= 0 && has(number);
  }
}
