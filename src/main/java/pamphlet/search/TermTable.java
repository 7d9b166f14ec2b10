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

  private final List<String> terms = new ArrayList<>();
  private final Map<String, Entry> entries = new HashMap<>();

  /**
   * Most of the entries where their hashes point, to be found without a lock and without making a
   * text. A reader that misses an entry asks the map.
   */
  private volatile Entry[] slots = new Entry[1 << 12];

  /** A word; its fields are final, so that a reader without a lock sees all of it or nothing. */
  private record Entry(String term, int hash, int number) {
    boolean is(char[] chars, int length, int hashed) {
      if (hash != hashed || term.length() != length) {
        return false;
      }
      int i = 0;
      while (i < length && term.charAt(i) == chars[i]) {
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
    return List.copyOf(terms);
  }

  /** The word with a number. */
  synchronized String term(int number) {
    return terms.get(number);
  }

  /** The number of the word that the first characters are, which is given one if it has none. */
  int number(char[] chars, int length) {
    int hash = hash(chars, length);
    Entry[] known = slots;
    for (int i = 0; i < PROBES_MAX; i++) {
      Entry entry = known[slot(hash, i, known)];
      if (entry == null) {
        break;
      }
      if (entry.is(chars, length, hash)) {
        return entry.number();
      }
    }
    return add(new String(chars, 0, length), hash);
  }

  /** The number of a word, -1 if it has none. */
  synchronized int find(String term) {
    Entry known = entries.get(term);
    return known == null ? -1 : known.number();
  }

  private synchronized int add(String term, int hash) {
    Entry known = entries.get(term);
    if (known != null) {
      return known.number();
    }
    Entry added = new Entry(term, hash, terms.size());
    terms.add(term);
    entries.put(term, added);
    if (terms.size() * 2 > slots.length) {
      slots = placed(new Entry[slots.length * 2]);
    } else {
      place(added, slots);
    }
    return added.number();
  }

  private Entry[] placed(Entry[] larger) {
    entries.values().forEach(entry -> place(entry, larger));
    return larger;
  }

  private static void place(Entry entry, Entry[] into) {
    for (int i = 0; i < PROBES_MAX; i++) {
      int slot = slot(entry.hash(), i, into);
      if (into[slot] == null) {
        into[slot] = entry;
        return;
      }
    }
  }

  // Numbers in words have hashes side by side, which would fill slots side by side: each word would
  // have to pass by all of them. The golden ratio strews them.
  private static int slot(int hash, int probe, Entry[] of) {
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
