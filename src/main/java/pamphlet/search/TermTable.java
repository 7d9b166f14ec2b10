package pamphlet.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of an index by number. Numbers are given in the order in which words are met, which
 * differs from run to run; nothing that readers get depends on them. Words are never taken out. Fit
 * for threads.
 */
public final class TermTable {
  /** After so many slots of other words the map is asked, so that no choice of words is slow. */
  private static final int PROBES_MAX = 16;

  /** By number. */
  private final List<Term> terms = new ArrayList<>();

  /**
   * The same where their hashes point or soon behind, to be found without a lock and without making
   * a text. A reader that misses one looks again with the lock. A slot that is taken stays so.
   */
  private volatile Term[] slots = new Term[1 << 12];

  /** The few that found all of their slots taken: in a map of all, each would take 40 bytes. */
  private Map<String, Term> crowded = new HashMap<>();

  /**
   * A word. Its fields are final, so that a reader without a lock sees all of it or nothing.
   *
   * @param text the word
   * @param hash its hash
   * @param number its number
   */
  record Term(String text, int hash, int number) {
    private boolean is(char[] chars, int length, int hashed) {
      if (hash != hashed || text.length() != length) {
        return false;
      }
      int i = 0;
      while (i < length && text.charAt(i) == chars[i]) {
        i++;
      }
      return i == length;
    }
  }

  /** A table without words. */
  public TermTable() {}

  /** A table that begins with these words, so that what refers to them stays readable. */
  public TermTable(List<String> first) {
    first.forEach(term -> add(term, term.hashCode()));
  }

  /** The words by number. */
  public synchronized List<String> terms() {
    return terms.stream().map(Term::text).toList();
  }

  /** The words with their numbers, by number. */
  synchronized List<Term> all() {
    return List.copyOf(terms);
  }

  /** The word with a number. */
  synchronized String term(int number) {
    return terms.get(number).text();
  }

  /** The number of the word that the first characters are, which is given one if it has none. */
  int number(char[] chars, int length) {
    int hash = hash(chars, length);
    Term[] known = slots;
    for (int i = 0; i < PROBES_MAX; i++) {
      Term one = known[slot(hash, i, known)];
      if (one == null) {
        break;
      }
      if (one.is(chars, length, hash)) {
        return one.number();
      }
    }
    return add(new String(chars, 0, length), hash);
  }

  /** The number of a word, -1 if it has none. */
  synchronized int find(String term) {
    Term known = known(term, term.hashCode());
    return known == null ? -1 : known.number();
  }

  private synchronized int add(String term, int hash) {
    Term known = known(term, hash);
    if (known != null) {
      return known.number();
    }
    Term added = new Term(term, hash, terms.size());
    terms.add(added);
    if (terms.size() * 2 > slots.length) {
      grow();
    }
    place(added, slots);
    return added.number();
  }

  private Term known(String term, int hash) {
    Term[] all = slots;
    for (int i = 0; i < PROBES_MAX; i++) {
      Term one = all[slot(hash, i, all)];
      if (one == null || one.hash() == hash && one.text().equals(term)) {
        return one;
      }
    }
    return crowded.get(term);
  }

  private void grow() {
    Term[] before = slots;
    Map<String, Term> crowdedBefore = crowded;
    Term[] larger = new Term[before.length * 2];
    crowded = new HashMap<>();
    for (Term one : before) {
      if (one != null) {
        place(one, larger);
      }
    }
    crowdedBefore.values().forEach(one -> place(one, larger));
    slots = larger;
  }

  private void place(Term one, Term[] into) {
    for (int i = 0; i < PROBES_MAX; i++) {
      int slot = slot(one.hash(), i, into);
      if (into[slot] == null) {
        into[slot] = one;
        return;
      }
    }
    crowded.put(one.text(), one);
  }

  // Numbers in words have hashes side by side, which would fill slots side by side: each word would
  // have to pass by all of them. The golden ratio strews them.
  private static int slot(int hash, int probe, Term[] of) {
    int strewn = hash * 0x9E3779B9;
    return (strewn ^ strewn >>> 15) + probe & of.length - 1;
  }

  /** As {@link String#hashCode}. */
  private static int hash(char[] chars, int length) {
    int hash = 0;
    for (int i = 0; i < length; i++) {
      hash = 31 * hash + chars[i];
    }
    return hash;
  }
}
