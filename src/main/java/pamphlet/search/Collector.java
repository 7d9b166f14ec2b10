package pamphlet.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pamphlet.search.SearchDocument.Sign;

/**
 * Takes in documents one by one and keeps only what the index says of them: words with their
 * places, lengths, and what a result shows. The text itself is not kept.
 */
final class Collector {
  private static final SearchField[] FIELDS = SearchField.values();

  private final SearchLanguage language;
  private final Tokens tokens;
  private final Map<String, PostingList[]> terms = new HashMap<>();
  private final List<String> records = new ArrayList<>();
  private final long[] totals = new long[FIELDS.length];
  private final StringBuilder[] lengths = new StringBuilder[FIELDS.length];

  Collector(SearchLanguage language) {
    this.language = language;
    this.tokens = new Tokens(language.tag());
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = new StringBuilder();
    }
  }

  /** Adds the next document; its number is how many came before it. */
  void add(SearchDocument page) {
    for (SearchField field : FIELDS) {
      addField(page, field);
    }
    records.add(record(page));
  }

  private void addField(SearchDocument page, SearchField field) {
    List<String> words = tokens.of(field.text(page));
    addLength(field, new HashSet<>(words).size());
    Map<String, Integer> frequencies = new LinkedHashMap<>();
    for (String word : words) {
      if (field.keepsStopWords() || !language.stopWords().contains(word)) {
        frequencies.merge(word, 1, Integer::sum);
      }
    }
    int document = records.size();
    frequencies.forEach((term, frequency) -> places(term, field).add(document, frequency));
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

  private static String record(SearchDocument page) {
    return "["
        + Script.quote(page.address().encoded())
        + ","
        + Script.quote(page.title())
        + ","
        + Script.quote(page.type().word())
        + ","
        + Script.quote(page.category())
        + ","
        + Script.quote(page.summary())
        + ","
        + Script.array(page.signs(), Collector::sign)
        + "]";
  }

  private static String sign(Sign sign) {
    List<String> parts = List.of(sign.level().word(), sign.anchor(), sign.text());
    return Script.array(parts, Script::quote);
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
