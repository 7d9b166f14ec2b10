package pamphlet.search;

import java.util.Arrays;
import pamphlet.words.Spelling;
import pamphlet.words.Vocabulary;

/**
 * By which terms each spelling is found, so that a word is folded and looked up once and not at
 * each place where it stands. Lies beside a {@link Vocabulary}, and like it takes any number of
 * threads without a lock: an entry is immutable, and made again by who misses it.
 */
final class SpellingTerms {
  private final Entry[] entries = new Entry[Vocabulary.SIZE];
  private final TermTable table;

  /** The terms of a spelling, by number and in their order. */
  private record Entry(Spelling spelling, int[] terms) {
    boolean isOf(Spelling other) {
      // The same word of another vocabulary is another spelling.
      return spelling == other || spelling.text().equals(other.text());
    }
  }

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

  SpellingTerms(TermTable table) {
    this.table = table;
  }

  /**
   * The terms of a spelling by number, in their order; not to be changed.
   *
   * @param tokens cuts the spelling if it is new
   */
  int[] of(Spelling spelling, Tokens tokens) {
    int slot = spelling.slot();
    if (slot < 0) {
      return find(spelling, tokens);
    }
    Entry entry = entries[slot];
    if (entry == null || !entry.isOf(spelling)) {
      entry = new Entry(spelling, find(spelling, tokens));
      entries[slot] = entry;
    }
    return entry.terms();
  }

  private int[] find(Spelling spelling, Tokens tokens) {
    Found found = new Found();
    tokens.each(spelling.text(), (chars, length) -> found.add(table.number(chars, length)));
    return Arrays.copyOf(found.terms, found.size);
  }
}
