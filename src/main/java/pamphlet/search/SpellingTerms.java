package pamphlet.search;

import java.util.Arrays;
import pamphlet.words.Spelling;

/**
 * By which terms each spelling is found, so that a word is folded and looked up once and not at
 * each place where it stands: what was found is noted with the spelling. Fit for threads.
 */
final class SpellingTerms {
  private final TermTable table;

  /**
   * The terms of a spelling by number.
   *
   * @param finder who found them; another one may have another table
   * @param only the term, if there is one; else -1
   * @param all the terms in their order, not to be changed; empty if there is only one
   */
  record Terms(SpellingTerms finder, int only, int[] all) {}

  /** Takes the terms of one spelling. */
  private static final class Found {
    private int[] terms = new int[2];
    private int size;

    void add(int term) {
      if (size == terms.length) {
        terms = Arrays.copyOf(terms, size * 2);
      }
      terms[size++] = term;
    }
  }

  private static final int[] NONE = {};

  SpellingTerms(TermTable table) {
    this.table = table;
  }

  /**
   * The terms of a spelling.
   *
   * @param tokens cuts the spelling if it is new
   */
  Terms of(Spelling spelling, Tokens tokens) {
    return spelling.note() instanceof Terms known && known.finder() == this
        ? known
        : find(spelling, tokens);
  }

  private Terms find(Spelling spelling, Tokens tokens) {
    Found found = new Found();
    tokens.each(spelling.text(), (chars, length) -> found.add(table.number(chars, length)));
    Terms terms =
        found.size == 1
            ? new Terms(this, found.terms[0], NONE)
            : new Terms(this, -1, Arrays.copyOf(found.terms, found.size));
    spelling.note(terms);
    return terms;
  }
}
