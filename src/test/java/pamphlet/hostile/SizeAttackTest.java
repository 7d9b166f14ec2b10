package pamphlet.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static pamphlet.hostile.Samples.times;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are too large, too deep or slow to read. */
class SizeAttackTest {
  @TempDir private Path folder;

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void isToldOrHarmless(Attack attack) throws IOException {
    attack.run(folder);
  }

  static Stream<Attack> rows() {
    return Stream.of(sizes(), depths(), patterns()).flatMap(rows -> rows);
  }

  private static Stream<Attack> sizes() {
    return Stream.of(
        body("file of 50 MB", times(5_000_000, "Some text\n"), "FM044"),
        body("line of 1 MB", times(200_000, "word ")),
        body("word of 1 MB", times(1_000_000, "a")),
        body("table of 5,000 columns", times(5_000, "|a") + "\n" + times(5_000, "|-"), "MD005"),
        body("table of 2,000 rows", "|a|b|\n|-|-|\n" + times(2_000, "|x|y|\n")),
        body("5,000 link definitions", times(5_000, "[a]: b\n"), "MD004"),
        body("1 MB of line breaks", times(1_000_000, "\n")),
        Attack.head("list of 9,000 tags", "tags: [" + numbered(9_000) + "]", "FM023"));
  }

  private static Stream<Attack> depths() {
    return Stream.of(
        body("quotes nested 1,000 deep", times(1_000, "> ") + "a", "MD002"),
        body("lists nested 1,000 deep", times(1_000, "- ") + "a", "MD002"),
        body("brackets nested 50,000 deep", times(50_000, "["), "MD002"),
        body("directives nested 2,000 deep", times(2_000, ":::do\n"), "MD002"),
        body("emphasis nested 65,000 deep", times(65_000, "*a **a "), "MD007"));
  }

  private static Stream<Attack> patterns() {
    return Stream.of(
        body("bracket with 40 backslashes", "[" + times(40, "\\"), "MD003"),
        body("80,000 brackets and parentheses", times(80_000, "[ (]("), "MD002"),
        body("160,000 pictures in links", times(160_000, "![[]()"), "MD002"),
        body("200,000 unclosed comments", "</" + times(200_000, "<!--"), "MD043"),
        body("100,000 placeholders", times(100_000, "{{"), "MD008", "MD052"),
        body("100,000 entities", times(50_000, "&lt;&#x41;&bad"), "MD006"),
        body("backticks of 1,300 lengths", backticks(1_300), "MD006"));
  }

  @Test
  void siteWithSuchTextsIsStillChecked() throws IOException {
    HostileSite site = HostileSite.below(folder);
    site.body("[" + times(40, "\\"));
    site.put("articles/other.md", Samples.article("", "See [nothing](nothing.md)."));
    assertThat(site.run("check").codes()).containsExactly("LK001", "MD003");
  }

  private static String numbered(int count) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < count; i++) {
      names.append("t").append(i).append(',');
    }
    return names.toString();
  }

  private static String backticks(int longest) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < longest; i++) {
      text.append('e').append("`".repeat(i));
    }
    return text.toString();
  }

  private static Attack body(String name, String body, String... codes) {
    return Attack.body(name, body, codes);
  }
}
