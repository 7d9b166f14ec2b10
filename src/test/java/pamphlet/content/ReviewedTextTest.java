package pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewedTextTest {
  private static final YamlNode.Mapping NO_KEYS = new YamlNode.Mapping(List.of(), 0, 0);

  private static final Pattern ROW = Pattern.compile("(?m)^.*\\|.*$");

  /** The rule as one expression, which is slower and easier to believe. */
  private static final Pattern LINE_END = Pattern.compile("[ \\t]*(\\r\\n|\\r|\\n)");

  @ParameterizedTest
  @CsvSource({"'a \r\nb'", "'a\t\nb'", "'a\rb'", "' a\nb \n\n'", "'\r\n\r\na  \nb'"})
  void formOfTheLinesIsNoChange(String body) {
    assertThat(ReviewedText.of(NO_KEYS, body)).isEqualTo(ReviewedText.of(NO_KEYS, "a\nb"));
  }

  @Test
  void blanksWithinAndBetweenLinesStay() {
    assertThat(ReviewedText.of(NO_KEYS, "a  b\n\n  c").text()).isEqualTo("\na  b\n\n  c\n");
  }

  @Test
  void everyTextIsReadByTheRule() {
    Random random = new Random(8);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder body = new StringBuilder();
      random.ints(random.nextInt(12), 0, 5).forEach(c -> body.append(" \t\r\na".charAt(c)));
      String expected = LINE_END.matcher(body).replaceAll("\n").strip();
      assertThat(ReviewedText.of(NO_KEYS, body.toString()).text())
          .isEqualTo("\n" + expected + "\n");
    }
  }

  @Test
  void everyRowIsReadByTheRule() {
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(16), 0, 10)
          .forEach(c -> text.append(" \t||-:a\n\u2028\u2003".charAt(c)));
      String expected =
          ROW.matcher(text).replaceAll(row -> Matcher.quoteReplacement(cells(row.group())));
      assertThat(PlainRows.of(text.toString())).isEqualTo(expected);
    }
  }

  @Test
  void everyTextIsFoldedByTheRule() {
    Random random = new Random(8);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      random
          .ints(random.nextInt(8), 0, 8)
          .forEach(c -> text.append(" \n\u000B\u00A0a\u2003\r\u001C".charAt(c)));
      assertThat(Blanks.folded(text.toString()))
          .isEqualTo(text.toString().strip().replaceAll("\\s+", " "));
    }
  }

  /** The rule as expressions. */
  private static String cells(String row) {
    String bars = row.strip().replaceAll("[ \\t]*\\|[ \\t]*", "|").replaceAll("^\\|+|\\|+$", "");
    return bars.matches("[-:| \\t]+") ? bars.replaceAll("-+", "-") : bars;
  }
}
