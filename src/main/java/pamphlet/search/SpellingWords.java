package pamphlet.search;

import java.util.ArrayList;
import java.util.List;
import pamphlet.model.Comparing;
import pamphlet.search.TermTable.Term;

/** The words of titles, names, tags and headings, which wrong spellings are compared with. */
final class SpellingWords {
  /** The most words; compressed they are about 60 KB. The words of most pages are kept. */
  static final int MAX_WORDS = 16_000;

  /** Shared letters are written as one digit in base 36. */
  private static final int MAX_SHARED = 35;

  private SpellingWords() {}

  /**
   * The words as the index has them.
   *
   * @param terms all terms, sorted
   */
  static String of(List<Term> terms, Collector collected) {
    StringBuilder out = new StringBuilder();
    String last = "";
    for (String word : chosen(terms, collected)) {
      int shared = shared(last, word);
      out.append(out.isEmpty() ? "" : " ")
          .append(Integer.toString(shared, 36))
          .append(word, shared, word.length());
      last = word;
    }
    return out.toString();
  }

  private static List<String> chosen(List<Term> terms, Collector collected) {
    List<Term> chosen = new ArrayList<>();
    for (Term term : terms) {
      if (uses(term, collected) > 0) {
        chosen.add(term);
      }
    }
    if (chosen.size() > MAX_WORDS) {
      // Stable, so that of words with as many uses the first ones stay.
      chosen.sort(Comparing.byMost(term -> uses(term, collected)));
      chosen.subList(MAX_WORDS, chosen.size()).clear();
    }
    return chosen.stream().map(Term::text).sorted().toList();
  }

  private static int uses(Term term, Collector collected) {
    int uses = 0;
    for (SearchField field : SearchField.values()) {
      uses += field.isSpellingGuide() ? collected.count(field, term.number()) : 0;
    }
    return uses;
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
