package pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pamphlet.model.Place;
import pamphlet.model.Target;

/**
 * The examples of CommonMark 0.31.2. Where our HTML differs, {@code commonmark-differences.txt}
 * says why; an example that starts or stops to differ fails.
 */
class CommonMarkTest {
  private static final Map<Integer, String> DIFFERENCES = differences();
  private static final MarkdownCompiler COMPILER =
      new MarkdownCompiler(new CompileOptions(Set.of()), page -> CommonMarkTest::anyAddress);

  /** An example of the specification. */
  record Example(int number, String markdown, String html) {}

  @ParameterizedTest(name = "{0}")
  @MethodSource("examples")
  void exampleIsRenderedAsTheSpecificationSays(Example example) {
    String ours = withoutOurOwn(Compile.html(page(example.markdown())));
    String reason = DIFFERENCES.get(example.number());
    if (reason == null) {
      assertThat(ours).as(example.toString()).isEqualTo(example.html());
    } else {
      assertThat(ours).as("differs no more: " + example).isNotEqualTo(example.html());
      if (reason.startsWith("flexmark:")) {
        assertThat(flexmark(example.markdown()))
            .as("not Flexmark's: " + example)
            .isNotEqualTo(example.html());
      }
    }
  }

  @Test
  void thereAreExamplesForAllListedDifferences() {
    assertThat(examples().map(Example::number)).hasSize(652).containsAll(DIFFERENCES.keySet());
  }

  static Stream<Example> examples() {
    Pattern example = Pattern.compile("(?ms)^`{32} example\\n(.*?)^\\.\\n(.*?)^`{32}$");
    Matcher found = example.matcher(resource("/spec.txt"));
    Stream.Builder<Example> all = Stream.builder();
    for (int number = 1; found.find(); number++) {
      all.add(new Example(number, tabs(found.group(1)), tabs(found.group(2))));
    }
    return all.build();
  }

  private static pamphlet.model.Fragment page(String markdown) {
    return Compile.page(COMPILER, markdown, 0).body().html();
  }

  // The examples show tabs as arrows.
  private static String tabs(String text) {
    return text.replace('\u2192', '\t');
  }

  // The examples use addresses that we refuse, such as /url.
  private static Optional<Target> anyAddress(String destination, Place place) {
    return Optional.of(
        new Target.External(PercentCoding.encode(destination).replace("&", "&amp;")));
  }

  private static String withoutOurOwn(String html) {
    return html.replace(" class=\"external\"", "").replaceAll("(<h[1-6]) id=\"[^\"]*\"", "$1");
  }

  private static String flexmark(String markdown) {
    MutableDataSet options =
        new MutableDataSet()
            .set(HtmlRenderer.INDENT_SIZE, 0)
            .set(HtmlRenderer.PERCENT_ENCODE_URLS, true);
    return HtmlRenderer.builder(options)
        .build()
        .render(Parser.builder(options).build().parse(markdown));
  }

  private static Map<Integer, String> differences() {
    Map<Integer, String> reasons = new TreeMap<>();
    resource("/pamphlet/markdown/commonmark-differences.txt")
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .forEach(line -> add(line.split(" ", 2), reasons));
    return reasons;
  }

  private static void add(String[] line, Map<Integer, String> reasons) {
    reasons.put(Integer.valueOf(line[0]), line[1]);
  }

  private static String resource(String name) {
    try (InputStream in = CommonMarkTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
