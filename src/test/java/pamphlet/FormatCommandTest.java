package pamphlet;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pamphlet.MiniSite.Run;

/** {@code pamphlet fmt} changes the form of articles and nothing that anybody reads. */
class FormatCommandTest {
  private static final Path CASES = Path.of("src/test/resources/fmt");
  private static final long SEED = 20261124L;

  @TempDir Path temp;

  static Stream<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      return files.filter(file -> file.toString().endsWith(".in.md")).sorted().toList().stream();
    }
  }

  /** Each {@code NAME.in.md} becomes {@code NAME.out.md}, and that stays as it is. */
  @ParameterizedTest
  @MethodSource("cases")
  void articleGetsTheHouseForm(Path input) throws IOException {
    MiniSite site = MiniSite.copy(Path.of("src/test/resources/small-site"), temp);
    Path article = temp.resolve("articles/case.md");
    Files.copy(input, article);
    Path expected = CASES.resolve(input.getFileName().toString().replace(".in.md", ".out.md"));
    assertThat(site.run("fmt", "--check", "case.md").out()).isEqualTo("articles/case.md\n");
    assertThat(article).hasSameBinaryContentAs(input);
    assertThat(site.run("fmt", "case.md").code()).isZero();
    Corpus.compare(expected, Files.readString(article, UTF_8));
    Run again = site.run("fmt", "--check", "case.md");
    assertThat(again.code()).isZero();
    assertThat(again.out()).isEmpty();
    assertThat(sortedLines(article)).isEqualTo(sortedLines(expected));
  }

  static Stream<Path> soundSites() throws IOException {
    return Stream.concat(Stream.of(Path.of("")), MiniSite.all());
  }

  /** Articles of every site are put out of form at random, built, formatted and built again. */
  @ParameterizedTest
  @MethodSource("soundSites")
  void builtSiteIsTheSameBeforeAndAfter(Path model) throws IOException {
    MiniSite site = copy(model);
    deform(site);
    List<String> found = withoutPlaces(site.run("check").err());
    site.build();
    SortedMap<String, String> before = MiniSite.files(site.output());
    SortedMap<String, String> deformed = MiniSite.files(site.root().resolve("articles"));
    site.run("fmt");
    SortedMap<String, String> formed = MiniSite.files(site.root().resolve("articles"));
    assertThat(withoutPlaces(site.run("check").err())).isEqualTo(found);
    site.build("--clean");
    assertThat(MiniSite.files(site.output())).isEqualTo(before);
    site.run("fmt");
    assertThat(MiniSite.files(site.root().resolve("articles"))).isEqualTo(formed);
    formed.forEach(
        (name, text) -> assertThat(frontLines(text)).isEqualTo(frontLines(deformed.get(name))));
  }

  @Test
  void brokenArticlesKeepTheirMistakes() throws IOException {
    MiniSite site = MiniSite.copy(Path.of("src/test/resources/broken/site"), temp);
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/broken"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        Files.copy(file, temp.resolve("articles/broken-" + file.getFileName()));
      }
    }
    List<String> found = withoutPlaces(site.run("check").err());
    Run run = site.run("fmt");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("was left as it is: its front matter cannot be read");
    assertThat(withoutPlaces(site.run("check").err())).isEqualTo(found);
    assertThat(site.run("fmt").out()).isEmpty();
  }

  @Test
  void whatIsWrittenByNewAndInitIsInForm() throws IOException {
    MiniSite site = new MiniSite(temp.resolve("ours"));
    MiniSite.runProgram("init", site.root().toString());
    site.run("new", "article", "Back pain");
    site.run("new", "exercise", "Chin tuck");
    site.run("new", "page", "Contact");
    assertThat(site.run("fmt", "--check").err())
        .isEqualTo("0 files to be formatted, 6 as they should be\n");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void byteOrderMarkLineEndsAndRightsStay() throws IOException {
    MiniSite site = MiniSite.copy(Path.of("src/test/resources/small-site"), temp);
    Path article = temp.resolve("articles/windows.md");
    String text =
        "\uFEFF---\r\nsummary: What helps.\r\ntype: page\r\ntitle: Us\r\n---\r\n\r\nText.\r\n"
            + ":::do\r\n\r\n- rest\r\n:::\r\nText.\r\n";
    Files.writeString(article, text, UTF_8);
    Files.setPosixFilePermissions(article, PosixFilePermissions.fromString("rw-rw-r--"));
    site.run("fmt", article.toString());
    assertThat(article)
        .content(UTF_8)
        .isEqualTo(
            "\uFEFF---\r\ntype: page\r\ntitle: Us\r\nsummary: What helps.\r\n---\r\n\r\nText.\r\n"
                + "\r\n:::do\r\n- rest\r\n:::\r\n\r\nText.\r\n");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(article)))
        .isEqualTo("rw-rw-r--");
  }

  @Test
  void approvalStaysValid() throws IOException {
    MiniSite site = MiniSite.copy(Path.of("src/test/resources/small-site"), temp);
    Path article = temp.resolve("articles/example.md");
    String table = "\n:::do\n\n- rest\n:::\nText.\n\na|b\n-|:-:\nlong cell|c\n";
    Files.writeString(article, Files.readString(article, UTF_8) + table, UTF_8);
    site.run("reviews", "--approve", "example.md", "--by", "sample-clinician");
    assertThat(site.run("fmt").out()).contains("articles/example.md");
    assertThat(site.run("check").err()).doesNotContain("RV021");
  }

  @Test
  void unknownFileIsWrongUsage() throws IOException {
    MiniSite site = MiniSite.copy(Path.of("src/test/resources/small-site"), temp);
    Run run = site.run("fmt", "nothing.md");
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("there is no article nothing.md");
  }

  private MiniSite copy(Path model) throws IOException {
    if (!model.toString().isEmpty()) {
      return MiniSite.copy(model, temp);
    }
    FileUtils.copyDirectory(Path.of("articles").toFile(), temp.resolve("articles").toFile());
    Files.copy(Path.of("pamphlet.yaml"), temp.resolve("pamphlet.yaml"));
    return new MiniSite(temp);
  }

  private static void deform(MiniSite site) throws IOException {
    Random random = new Random(SEED);
    try (Stream<Path> files = Files.walk(site.root().resolve("articles"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        // One character for each byte: some articles are not in UTF-8.
        String text = Files.readString(file, ISO_8859_1);
        Files.writeString(file, deformed(text, random), ISO_8859_1);
      }
    }
  }

  /** The same article with keys in another order, and other blank lines around directives. */
  private static String deformed(String text, Random random) {
    int end = text.startsWith("---\n") ? text.indexOf("\n---\n", 4) : -1;
    if (end < 0) {
      return text;
    }
    List<String> keys = new ArrayList<>(List.of(text.substring(4, end).split("\n(?=[A-Za-z#])")));
    Collections.shuffle(keys, random);
    StringBuilder out = new StringBuilder("---\n" + String.join("\n", keys) + "\n---\n");
    for (String line : text.substring(end + 5).split("(?<=\n)")) {
      boolean fence = line.startsWith(":::") && line.endsWith("\n");
      out.append(fence && random.nextInt(3) == 0 ? "\n" : "").append(line);
      out.append(fence && random.nextInt(3) == 0 ? "\n\n" : "");
    }
    return out.toString();
  }

  private static List<String> sortedLines(Path file) throws IOException {
    return Files.readAllLines(file, UTF_8).stream().sorted().toList();
  }

  private static List<String> frontLines(String text) {
    int end = text.indexOf("\n---", 3);
    return Stream.of(text.substring(0, Math.max(0, end)).split("\n")).sorted().toList();
  }

  /** The findings without line and column, in one order. */
  private static List<String> withoutPlaces(String findings) {
    return findings
        .lines()
        .filter(line -> line.matches(".*: (error|warning)\\[.*"))
        .map(line -> line.replaceAll("\\.md:\\d+(:\\d+)?", ".md"))
        .distinct() // The first error is told again in the summary.
        .sorted()
        .toList();
  }
}
