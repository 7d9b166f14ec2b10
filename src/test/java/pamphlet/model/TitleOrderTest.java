package pamphlet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Titles in lists. */
class TitleOrderTest {
  /** Letters whose key is another, longer or empty one among plain ones. */
  private static final List<String> LETTERS =
      List.of(
          "a", "A", "b", "Z", " ", "-", "[", "é", "e\u0301", "\u0301", "ß", "ﬁ", "İ", "Σ", "𝟙");

  @Test
  void textsAreInTheOrderOfTheirKeys() {
    Random random = new Random(1);
    for (int i = 0; i < 100_000; i++) {
      String one = text(random);
      String other = text(random);
      int keys = TitleOrder.key(one).compareTo(TitleOrder.key(other));
      int expected = keys != 0 ? keys : one.compareTo(other);
      assertThat(Integer.signum(TitleOrder.TEXTS.compare(one, other)))
          .as("\"%s\" and \"%s\"", one, other)
          .isEqualTo(Integer.signum(expected));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      text.append(LETTERS.get(random.nextInt(LETTERS.size())));
    }
    return text.toString();
  }
}
