package pamphlet.search;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** The words of titles, names, tags and headings, which wrong spellings are compared with. */
final class SpellingWords {
  /** The most words; compressed they are about 60 KB. The words of most pages are kept. */
  static final int MAX_WORDS = 16_000;

  /** Shared letters are written as one digit in base 36. */
  private static final int MAX_SHARED = 35;

  private SpellingWords() {}

  static String of(SortedMap<String, PostingList[]> terms) {
    StringBuilder out = new StringBuilder();
    String last = "";
    for (String word : chosen(terms)) {
      int shared = shared(last, word);
      out.append(out.isEmpty() ? "" : " ")
          .append(Integer.toString(shared, 36))
          .append(word, shared, word.length());
      last = word;
    }
    return out.toString();
  }

  private static List<String> chosen(SortedMap<String, PostingList[]> terms) {
    return terms.entrySet().stream()
        .filter(term -> uses(term.getValue()) > 0)
        .sorted(Comparator.comparingInt(term -> -uses(term.getValue())))
        .limit(MAX_WORDS)
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  private static int uses(PostingList[] lists) {
    return Arrays.stream(SearchField.values())
        .filter(SearchField::isSpellingGuide)
        .map(field -> lists[field.ordinal()])
        .mapToInt(list -> list == null ? 0 : list.count())
        .sum();
  }

  private static int shared(String a, String b) {
    int max = Math.min(MAX_SHARED, Math.min(a.length(), b.length()));
    int shared = 0;
    while (shared < max && a.charAt(shared) == b.charAt(shared)) {
      shared++;
    }
    return shared;
  }
}
