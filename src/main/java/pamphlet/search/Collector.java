package pamphlet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes in documents one by one and keeps only what the index says of them: words with their
 * places, lengths, and what a result shows. The text itself is not kept.
 */
final class Collector {
  private static final SearchField[] FIELDS = SearchField.values();

  private final SearchLanguage language;
  private final Tokens tokens;
  private final Set<String> stopWords;
  private final Map<String, PostingList[]> terms = new HashMap<>();
  private final List<String> records = new ArrayList<>();
  private final long[] totals = new long[FIELDS.length];
  private final StringBuilder[] lengths = new StringBuilder[FIELDS.length];

  Collector(SearchLanguage language) {
    this.language = language;
    this.tokens = new Tokens(language.tag());
    // Asked for every word, and the sorted set of the language compares letters each time.
    this.stopWords = Set.copyOf(language.stopWords());
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = new StringBuilder();
    }
  }

  /** Reads a document; may be called from any thread. */
  DocumentTerms read(SearchDocument page) {
    return DocumentTerms.of(page, tokens);
  }

  /** Adds the next document; its number is how many came before it. */
  void add(DocumentTerms page) {
    for (SearchField field : FIELDS) {
      addField(page.fields().get(field.ordinal()), field);
    }
    records.add(page.record());
  }

  private void addField(DocumentTerms.Field words, SearchField field) {
    addLength(field, words.length());
    int document = records.size();
    words
        .frequencies()
        .forEach(
            (term, frequency) -> {
              if (field.keepsStopWords() || !stopWords.contains(term)) {
                places(term, field).add(document, frequency.count());
              }
            });
  }

  // MiniSearch counts a field's different words before any is left out.
  private void addLength(SearchField field, int length) {
    totals[field.ordinal()] += length;
    StringBuilder all = lengths[field.ordinal()];
    all.append(all.isEmpty() ? "" : " ").append(Integer.toString(length, 36));
  }

  private PostingList places(String term, SearchField field) {
    PostingList[] lists = terms.computeIfAbsent(term, t -> new PostingList[FIELDS.length]);
    if (lists[field.ordinal()] == null) {
      lists[field.ordinal()] = new PostingList();
    }
    return lists[field.ordinal()];
  }

  /** How many documents. */
  int count() {
    return records.size();
  }

  /** Each document's record, by number. */
  List<String> records() {
    return records;
  }

  /** Each term with its places by field; null where a field has none. */
  Map<String, PostingList[]> terms() {
    return terms;
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
        .filter(group -> group.size() > 1 && group.stream().anyMatch(this::isIndexed))
        .map(group -> String.join("=", group.stream().map(this::phrase).toList()))
        .toList();
  }

  private String phrase(List<String> words) {
    return (isIndexed(words) ? "" : "!") + String.join(" ", words);
  }

  private boolean isIndexed(List<String> words) {
    return words.stream().allMatch(w -> terms.containsKey(w) || language.stopWords().contains(w));
  }
}
