package pamphlet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarNamesTest {
  private static final List<String> WORDS = List.of("summary", "Title", "reviewed", "reviewer");

  @ParameterizedTest
  @CsvSource({
    "sumary, summary",
    "TITEL, Title", // Two that changed places are one mistake.
    "reviewe, reviewed", // As near to both: the first of the alphabet.
    "reviewers, reviewer",
    "tit,",
    "'',"
  })
  void itFindsWhatWasMeant(String name, String meant) {
    assertThat(Similar.to(name, WORDS)).isEqualTo(Optional.ofNullable(meant));
  }

  @Test
  void veryLongNamesAreComparedWhole() {
    String name = "a".repeat(201);
    SimilarNames names = new SimilarNames(List.of(name, "b".repeat(300)));

    assertThat(names.nearest(name.toUpperCase(Locale.ROOT))).contains(name);
    assertThat(names.nearest(name + "a")).isEmpty();
  }

  /** Against the definition, filled cell by cell. */
  @Test
  void theShortCutsFindWhatTheWholeTableFinds() {
    Random random = new Random(20261123);
    int found = 0;
    for (int round = 0; round < 300; round++) {
      List<String> candidates = new ArrayList<>();
      for (int i = 0; i < 20; i++) {
        candidates.add(word(random));
      }
      SimilarNames names = new SimilarNames(candidates);
      for (int i = 0; i < 10; i++) {
        String wanted = word(random);
        Optional<String> expected = slowly(wanted, candidates);
        assertThat(names.nearest(wanted)).as(wanted + " in " + candidates).isEqualTo(expected);
        found += expected.isPresent() ? 1 : 0;
      }
    }
    assertThat(found).isBetween(500, 2900);
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      word.append("abcABé/".charAt(random.nextInt(7)));
    }
    return word.toString();
  }

  private static Optional<String> slowly(String name, List<String> candidates) {
    return candidates.stream()
        .filter(c -> table(name, c) <= Math.max(1, Math.max(name.length(), c.length()) / 3))
        .min(Comparator.<String>comparingInt(c -> table(name, c)).thenComparing(c -> c));
  }

  private static int table(String first, String second) {
    String a = first.toLowerCase(Locale.ROOT);
    String b = second.toLowerCase(Locale.ROOT);
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cell(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cell(int[][] d, String a, String b, int i, int j) {
    int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int cell = Math.min(d[i - 1][j - 1] + cost, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean isSwap =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return isSwap ? Math.min(cell, d[i - 2][j - 2] + 1) : cell;
  }
}
