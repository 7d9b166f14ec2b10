package pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import pamphlet.model.CompiledPage;

/**
 * Inputs that are known to be slow or deep for some Markdown parser, most from cmark's
 * pathological_tests.py: each ends soon, with a page or with a diagnostic.
 */
class PathologicalTest {
  /** The parser's own limit, and room for a slow machine. */
  private static final Duration SOON = Duration.ofSeconds(60);

  private static final Set<String> REFUSALS =
      Set.of("MD001", "MD002", "MD003", "MD004", "MD005", "MD006", "MD007", "MD008");

  @ParameterizedTest(name = "{0}")
  @MethodSource("inputs")
  void endsSoonAtTenTimesCmarksSize(String name, IntFunction<String> input, int size) {
    CompiledPage page = assertTimeout(SOON, () -> Compile.page(input.apply(size * 10)));
    boolean isRefused = page.problems().stream().anyMatch(p -> REFUSALS.contains(p.code().id()));
    assertThat(isRefused && !page.body().html().isEmpty()).isFalse();
  }

  @Test
  void ordinaryTextsAreFarFromTheLimits() {
    String text = "Some *words* with [a link](x.md), `code` and {{emergency}}.\n\n".repeat(1000);
    assertThat(Compile.problems(text)).isEmpty();
  }

  static Stream<Arguments> inputs() {
    return Stream.of(
        input("nested strong emphasis", 6_500, n -> x("*a **a ", n) + "b" + x(" a** a*", n)),
        input("closers without openers", 6_500, n -> x("a_ ", n)),
        input("openers without closers", 6_500, n -> x("_a ", n)),
        input("closing brackets", 6_500, n -> x("a]", n)),
        input("opening brackets", 6_500, n -> x("[a", n)),
        input("openers and closers of two kinds", 5_000, n -> x("*a_ ", n)),
        input("stars across underscores", 2_000, n -> x("*a ", n) + x("_a*_ ", n)),
        input("multiples of three", 5_000, n -> "a**b" + x("c* ", n)),
        input("brackets and closers", 5_000, n -> x("[ a_", n)),
        input("bracket and parenthesis", 8_000, n -> x("[ (](", n)),
        input("pictures in links", 16_000, n -> x("![[]()", n)),
        input("nested brackets", 5_000, n -> x("[", n) + "a" + x("]", n)),
        input("nested quotes", 5_000, n -> x("> ", n) + "a"),
        input("nested lists", 100, PathologicalTest::nestedLists),
        input("nested lists in one line", 1_000, n -> x("- ", n) + "a"),
        input("nested directives", 200, n -> x(":::do\n", n)),
        input("nested footnotes", 200, PathologicalTest::footnotes),
        input("backticks of all lengths", 300, PathologicalTest::backticks),
        input("addresses in angles", 3_000, n -> x("[a](<b", n)),
        input("addresses", 3_000, n -> x("[a](b", n)),
        input("unclosed comments", 30_000, n -> "</" + x("<!--", n)),
        input("unclosed instructions", 30_000, n -> x("<?", n)),
        input("unclosed sections", 20_000, n -> x("a <![CDATA[", n)),
        input("unclosed declarations", 20_000, n -> x("a <!A ", n)),
        input("link definitions", 500, n -> x("[a]: u\n", n)),
        input("columns", 500, n -> x("|a", n) + "\n" + x("|-", n) + "\n"),
        input("rows", 300, n -> "|a|b|\n|-|-|\n" + x("|x|y|\n", n)),
        input("backslashes in brackets", 4, n -> "[" + x("\\", n)),
        input("titles", 2_000, n -> "[a](b \"" + x("\\\"", n) + ")"),
        input("entities", 10_000, n -> x("&lt;&#x41;&bad", n)),
        input("NUL", 1_000, n -> x("a\0b ", n)),
        input("one line", 100_000, n -> x("a", n)),
        input("lines", 30_000, n -> x("a\n", n)),
        input("blank lines", 30_000, n -> x("\n", n)),
        input("lone returns", 30_000, n -> x("a\r", n)),
        input("colons", 30_000, n -> x(":", n)),
        input("placeholders", 10_000, n -> x("{{", n)),
        input("ids", 5_000, n -> x("## A\n", n)),
        input("thematic breaks", 10_000, n -> x("* * ", n)),
        input("autolinks", 5_000, n -> x("<a@b.c", n)),
        input("definitions", 1_000, n -> x("a\n: b\n\n", n)));
  }

  private static Arguments input(String name, int size, IntFunction<String> text) {
    return arguments(name, text, size);
  }

  private static String x(String text, int times) {
    return text.repeat(times);
  }

  private static String nestedLists(int depth) {
    return IntStream.range(0, depth)
        .mapToObj(i -> "  ".repeat(i) + "* a\n")
        .collect(Collectors.joining());
  }

  private static String footnotes(int depth) {
    return "[^0]\n\n"
        + IntStream.range(0, depth)
            .mapToObj(i -> "[^" + i + "]: [^" + (i + 1) + "]\n")
            .collect(Collectors.joining());
  }

  private static String backticks(int longest) {
    return IntStream.range(1, longest)
        .mapToObj(i -> "e" + "`".repeat(i))
        .collect(Collectors.joining());
  }
}
