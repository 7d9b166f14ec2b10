package pamphlet.model;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Names among which an author's may be meant, ready to be asked for many. For one thread. */
public final class SimilarNames {
  /** Longer names are not compared, because the cost grows with the product of the lengths. */
  private static final int MAX_LENGTH = 200;

  private final String[] names;
  private final String[] folded;
  private final long[] letters;
  // The row of the table at hand and the two before it.
  private int[] row = new int[MAX_LENGTH + 1];
  private int[] before = new int[MAX_LENGTH + 1];
  private int[] beforeThat = new int[MAX_LENGTH + 1];

  /** Those of these names; asking for one then takes less than a microsecond for each of them. */
  public SimilarNames(Collection<String> candidates) {
    names = candidates.stream().distinct().sorted().toArray(String[]::new);
    folded = new String[names.length];
    letters = new long[names.length];
    for (int i = 0; i < names.length; i++) {
      folded[i] = fold(names[i]);
      letters[i] = letters(folded[i]);
    }
  }

  /** How many there are to compare with. */
  public int size() {
    return names.length;
  }

  /** The nearest, if it is near enough to be meant; as {@link Similar#to} says. */
  public Optional<String> nearest(String name) {
    String wanted = fold(name);
    long wantedLetters = letters(wanted);
    int best = Integer.MAX_VALUE;
    String found = null;
    for (int i = 0; i < names.length; i++) {
      int limit = Math.min(best - 1, tolerance(name, names[i]));
      if (leastDistance(wanted, wantedLetters, i) <= limit) {
        int distance = distance(wanted, folded[i], limit);
        if (distance <= limit) {
          best = distance;
          found = names[i];
        }
      }
    }
    return Optional.ofNullable(found);
  }

  private static String fold(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  private static int tolerance(String a, String b) {
    return Math.max(1, Math.max(a.length(), b.length()) / 3);
  }

  /** A bit for each letter that occurs; some letters share one. */
  private static long letters(String text) {
    long letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= 1L << (text.charAt(i) & 63);
    }
    return letters;
  }

  /** The distance is not below this: no step mends more than one length or one letter too many. */
  private int leastDistance(String wanted, long wantedLetters, int candidate) {
    int length = Math.abs(wanted.length() - folded[candidate].length());
    int missing = Long.bitCount(wantedLetters & ~letters[candidate]);
    int strange = Long.bitCount(letters[candidate] & ~wantedLetters);
    return Math.max(length, Math.max(missing, strange));
  }

  /** The distance, or some number above the limit when it is above. */
  private int distance(String a, String b, int limit) {
    if (a.length() > MAX_LENGTH || b.length() > MAX_LENGTH) {
      return a.equals(b) ? 0 : Integer.MAX_VALUE;
    }
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      nextRow();
      if (fill(a, b, i) > limit) {
        return Integer.MAX_VALUE; // No number of a later row is below the least of this one.
      }
    }
    return row[b.length()];
  }

  private void nextRow() {
    int[] oldest = beforeThat;
    beforeThat = before;
    before = row;
    row = oldest;
  }

  /** Fills row {@code i} of the table; its least number. */
  private int fill(String a, String b, int i) {
    row[0] = i;
    int least = i;
    for (int j = 1; j <= b.length(); j++) {
      int replace = before[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
      int cell = Math.min(replace, Math.min(before[j], row[j - 1]) + 1);
      if (areSwapped(a, b, i, j)) {
        cell = Math.min(cell, beforeThat[j - 2] + 1);
      }
      row[j] = cell;
      least = Math.min(least, cell);
    }
    return least;
  }

  private static boolean areSwapped(String a, String b, int i, int j) {
    return i > 1
        && j > 1
        && a.charAt(i - 1) == b.charAt(j - 2)
        && a.charAt(i - 2) == b.charAt(j - 1);
  }
}
