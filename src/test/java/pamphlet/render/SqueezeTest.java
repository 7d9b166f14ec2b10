package pamphlet.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The scans leave out what these regular expressions do, which say it in short. */
class SqueezeTest {
  private static final Pattern BLOCK_COMMENT = Pattern.compile("/\\*(?!!).*?\\*/", Pattern.DOTALL);
  private static final Pattern LINE_COMMENT = Pattern.compile("(?m)^\\s*//.*$");
  private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\n\\s*");
  private static final String[] PARTS = {
    "a", "b-c", "_", " ", " ", "  ", "\t", "\n", "\n", "\r\n", "\r", "/", "//", "/*", "*/", "!",
    "{", "}", ";", ":", ": ", "\u2028", "\u0085", "\f"
  };

  @ParameterizedTest
  @CsvSource({
    "'a { b: c; }\n', 'a{b:c}'",
    "'/* x */a{}', 'a{}'",
    "'/*! x */ a{}', '/*! x */ a{}'",
    "'a:hover { b: c }', 'a:hover{b:c}'"
  })
  void styleSheetLosesWhatOnlyAuthorsRead(String css, String squeezed) {
    assertThat(Squeeze.css(css.replace("\\n", "\n"))).isEqualTo(squeezed + "\n");
  }

  @Test
  void scriptKeepsItsLines() {
    assertThat(Squeeze.script("  // why\n  a() // x\n\n  // y\n  b();\n"))
        .isEqualTo("a() // x\nb();\n");
  }

  @Test
  void anyTextIsSqueezedAsTheExpressionsSay() {
    Random random = new Random(8);
    for (int round = 0; round < 50_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(24); i >= 0; i--) {
        text.append(PARTS[random.nextInt(PARTS.length)]);
      }
      assertThat(Squeeze.css(text.toString())).isEqualTo(css(text.toString()));
      assertThat(Squeeze.script(text.toString())).isEqualTo(script(text.toString()));
    }
  }

  @Test
  void filesOfTheThemeAreSqueezedAsTheExpressionsSay() {
    Theme theme = Theme.of(Optional.empty());
    for (String name : theme.assets()) {
      String text = theme.text(name).orElseThrow();
      assertThat(Squeeze.css(text)).isEqualTo(css(text));
      assertThat(Squeeze.script(text)).isEqualTo(script(text));
    }
  }

  private static String css(String text) {
    String bare = BLOCK_COMMENT.matcher(text).replaceAll("");
    String joined = LINE_ENDS.matcher(bare).replaceAll(" ").replaceAll(" ?([{};]) ?", "$1");
    return joined.replaceAll("(?<=[{;])([\\w-]+): ", "$1:").replace(";}", "}").strip() + "\n";
  }

  private static String script(String text) {
    String bare = LINE_COMMENT.matcher(BLOCK_COMMENT.matcher(text).replaceAll("")).replaceAll("");
    return LINE_ENDS.matcher(bare).replaceAll("\n").strip() + "\n";
  }
}
