package pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.model.SourceText;

/** The short way of reading YAML gives what the library gives, or gives up. */
class PlainYamlTest {
  // The usual comes first, and is taken most often.
  private static final List<String> STARTS =
      List.of("", "  ", "- ", "    ", "  - ", " ", "    - ", "- - ", "-");
  private static final List<String> KEYS =
      List.of("a:", "b:", "c: ", "e-f:", "d:  ", "G_1:", "7:", "", "\"q\":", "a b:", "? k:");
  private static final List<String> VALUES =
      List.of(
          " x",
          "",
          " two words",
          " it's",
          " 2026-01-01",
          " [a, b]",
          " \"q\"",
          " {k: v, l: \"w\"}",
          " # c",
          " x # c",
          " 'q'",
          " http://x.y/z#k",
          " [a, \"b, c\", 'd' ]",
          " x#c",
          " []",
          " {}",
          " \"a: #b, c\"",
          " {k: [x, y], l: {m: n}}",
          " ~",
          " null",
          " é – ü",
          " x  ",
          " (x)",
          " x, y",
          " \u2003x\u2003",
          " 'it''s'",
          " \"a\\tb\"",
          " a: b",
          " [a: b]",
          " [a b,]",
          " {a}",
          " [",
          "x",
          " - x",
          " |",
          " >-",
          " &a x",
          " *a",
          " !t x",
          " %x",
          " <<",
          " -5",
          " \"q\" x",
          " [x] y");
  private static final String SIGNS = "\n\n  :-#[]{},\"'\\?&*!|>%@`~.=\t\ré\u00a0\u2028x1";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void randomTextsGiveWhatTheLibraryGives(int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int read = 0;
    for (int i = 0; i < 30_000; i++) {
      read += compare(text(random)) ? 1 : 0;
    }
    assertThat(read).as("texts read without the library").isGreaterThan(1_500);
  }

  @Test
  void articlesAndSettingsGiveWhatTheLibraryGives() throws IOException {
    int read = 0;
    SplittableRandom random = new SplittableRandom(5);
    for (String yaml : files()) {
      read += compare(yaml) && compare(yaml.replace("\n", "\r\n")) ? 1 : 0;
      for (int i = 0; i < 10; i++) {
        compare(changed(yaml, random));
      }
    }
    assertThat(read).as("files read without the library").isGreaterThan(100);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: Neck spasm\ntags: [neck, \"pain, sharp\"]\n",
        "title: 'It: one'\n# a comment\nalso:\n- wry neck\n- crick # in the neck\n",
        "sources:\n  - title: A\n    url: https://a.example/b\n  - title: B\ncodes:\n  icd10: [M62]\n",
        "people:\n  x: {name: Dr X, conflicts: none}\n\n  y: {name: Y}",
      })
  void usualTextsNeedNoLibrary(String yaml) {
    assertThat(compare(yaml)).isTrue();
  }

  /** Whether a text was read without the library; with it, nothing else came of it. */
  private static boolean compare(String yaml) {
    String file = "---\n" + yaml;
    Optional<YamlNode.Mapping> plain = PlainYaml.read(file, 4, file.length());
    if (plain.isPresent()) {
      Problems problems = new Problems(new SourceText("a.md", file), Family.FM);
      assertThat(plain).as(yaml).isEqualTo(YamlReader.readByLibrary(problems, 4, file.length()));
      assertThat(problems.found()).as(yaml).isEmpty();
    }
    return plain.isPresent();
  }

  private static String text(SplittableRandom random) {
    StringBuilder out = new StringBuilder();
    for (int lines = random.nextInt(1, 6); lines > 0; lines--) {
      out.append(one(STARTS, random)).append(one(KEYS, random)).append(one(VALUES, random));
      out.append(lines > 1 || random.nextBoolean() ? "\n" : "");
    }
    return random.nextInt(3) == 0 ? changed(out.toString(), random) : out.toString();
  }

  private static String one(List<String> texts, SplittableRandom random) {
    double near = random.nextDouble();
    return texts.get((int) (near * near * texts.size()));
  }

  /** A text with one sign more or less. */
  private static String changed(String text, SplittableRandom random) {
    int at = random.nextInt(text.length() + 1);
    String sign = "" + SIGNS.charAt(random.nextInt(SIGNS.length()));
    boolean takesOut = at < text.length() && random.nextBoolean();
    return text.substring(0, at) + (takesOut ? "" : sign) + text.substring(takesOut ? at + 1 : at);
  }

  /** The YAML of all articles and settings of the demonstration and of the tests' sites. */
  private static List<String> files() throws IOException {
    try (Stream<Path> own = Files.walk(Path.of("articles"));
        Stream<Path> sites = Files.walk(Path.of("src/test/resources"))) {
      List<Path> all = Stream.concat(own, sites).filter(Files::isRegularFile).sorted().toList();
      return all.stream().map(PlainYamlTest::yaml).flatMap(Optional::stream).toList();
    }
  }

  private static Optional<String> yaml(Path file) {
    String name = file.getFileName().toString();
    if (!name.endsWith(".md") && !name.endsWith(".yaml")) {
      return Optional.empty();
    }
    try {
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      int close = text.indexOf("\n---", 3);
      return name.endsWith(".yaml")
          ? Optional.of(text)
          : Optional.of(text)
              .filter(t -> t.startsWith("---\n") && close > 0)
              .map(t -> t.substring(4, close + 1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
