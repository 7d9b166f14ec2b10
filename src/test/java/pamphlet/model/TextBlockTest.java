package pamphlet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import pamphlet.model.TextBlock.Run;

class TextBlockTest {
  /** Two lines, "Rest your" and, indented, "sore neck". */
  private static final TextBlock TWO_LINES =
      new TextBlock(
          TextBlock.Kind.PARAGRAPH,
          "Rest your sore neck",
          "articles/a.md",
          List.of(new Run(0, 10, 1), new Run(10, 11, 3)));

  @Test
  void wordStandsInTheLineOfItsRun() {
    assertThat(TWO_LINES.place(5, 9)).isEqualTo(new Place("articles/a.md", 10, 6, 4));
    assertThat(TWO_LINES.place(15, 19)).isEqualTo(new Place("articles/a.md", 11, 8, 4));
  }

  @Test
  void stretchOverTwoLinesIsCutAtTheLastWordOfTheFirst() {
    assertThat(TWO_LINES.place(0, 19)).isEqualTo(new Place("articles/a.md", 10, 1, 9));
  }
}
