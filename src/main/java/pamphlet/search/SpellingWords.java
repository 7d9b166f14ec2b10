package pamphlet.search;

import java.util.Map;
import java.util.SortedMap;

/** The words of titles, names, tags and headings, which wrong spellings are compared with. */
final class SpellingWords {
  /** Shared letters are written as one digit in base 36. */
  private static final int MAX_SHARED = 35;

  private SpellingWords() {}

  static String of(SortedMap<String, PostingList[]> terms) {
    StringBuilder out = new StringBuilder();
    String last = "";
    for (Map.Entry<String, PostingList[]> term : terms.entrySet()) {
      if (isGuide(term)) {
        int shared = shared(last, term.getKey());
        out.append(out.isEmpty() ? "" : " ")
            .append(Integer.toString(shared, 36))
            .append(term.getKey(), shared, term.getKey().length());
        last = term.getKey();
      }
    }
    return out.toString();
  }

  private static boolean isGuide(Map.Entry<String, PostingList[]> term) {
    for (SearchField field : SearchField.values()) {
      if (field.isSpellingGuide() && term.getValue()[field.ordinal()] != null) {
        return true;
      }
    }
    return false;
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
