package pamphlet.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  private static final Pattern ENDING = Pattern.compile("\\r\\n|\\r|\\n");

  @Test
  void linesEndAtLfAndCrAndBoth() {
    Random random = new Random(8);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(90), 0, 3 + i % 2)
          .forEach(c -> text.append("a\n\u2028\r".charAt(c)));
      SourceText lines = new SourceText("a.md", text.toString());
      String[] expected = ENDING.split(text, -1);
      assertThat(lines.lineCount()).isEqualTo(expected.length);
      for (int line = 1; line <= expected.length; line++) {
        assertThat(lines.line(line)).isEqualTo(expected[line - 1]);
      }
    }
  }
}
