package pamphlet.build;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import pamphlet.model.SourcePath;

/**
 * Where the texts of pages stand in a file: some 30 bytes for each page, where a map takes 70. Fit
 * for threads.
 */
final class Spots {
  /** After so many slots of other pages the map is asked, so that no choice of names is slow. */
  private static final int PROBES_MAX = 16;

  private SourcePath[] pages = new SourcePath[1 << 8];
  private long[] starts = new long[pages.length];
  private int[] texts = new int[pages.length];
  private int[] terms = new int[pages.length];
  private int size;

  /** The numbers of most pages, from 1 on, where the hashes of their names point or soon behind. */
  private int[] slots = new int[2 * pages.length];

  /** The numbers of the few that found all of their slots taken. */
  private final Map<SourcePath, Integer> crowded = new HashMap<>();

  /**
   * Where a page stands.
   *
   * @param start its text, and behind it what the search takes from it
   */
  record Spot(long start, int text, int terms) {}

  /** Puts a page down, which must not be here already. */
  synchronized void put(SourcePath page, Spot spot) {
    if (size == pages.length) {
      grow(size + (size >> 1));
    }
    pages[size] = page;
    starts[size] = spot.start();
    texts[size] = spot.text();
    terms[size] = spot.terms();
    size++;
    if (2 * size > slots.length) {
      slots = new int[2 * slots.length];
      crowded.clear();
      for (int number = 0; number < size; number++) {
        place(number);
      }
    } else {
      place(size - 1);
    }
  }

  private void grow(int room) {
    pages = Arrays.copyOf(pages, room);
    starts = Arrays.copyOf(starts, room);
    texts = Arrays.copyOf(texts, room);
    terms = Arrays.copyOf(terms, room);
  }

  private void place(int number) {
    for (int i = 0; i < PROBES_MAX; i++) {
      int slot = slot(pages[number], i);
      if (slots[slot] == 0) {
        slots[slot] = number + 1;
        return;
      }
    }
    crowded.put(pages[number], number);
  }

  /** Where a page stands, if it is here. */
  synchronized Optional<Spot> find(SourcePath page) {
    int number = number(page);
    return number < 0
        ? Optional.empty()
        : Optional.of(new Spot(starts[number], texts[number], terms[number]));
  }

  private int number(SourcePath page) {
    for (int i = 0; i < PROBES_MAX; i++) {
      int number = slots[slot(page, i)] - 1;
      if (number < 0 || pages[number].equals(page)) {
        return number;
      }
    }
    return crowded.getOrDefault(page, -1);
  }

  /** Where the hash of a page points, or so many slots behind. The golden ratio strews hashes. */
  private int slot(SourcePath page, int probe) {
    int strewn = page.hashCode() * 0x9E3779B9;
    return (strewn ^ strewn >>> 15) + probe & slots.length - 1;
  }
}
