package pamphlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.MiniSite.Run;

/** {@code pamphlet import} on a small site of each generator. */
class ImportTest {
  private static final Path CASES = Path.of("src/test/resources/import");

  @TempDir Path temp;

  @ParameterizedTest
  @ValueSource(strings = {"hugo", "jekyll", "eleventy", "zola"})
  void siteOfAnotherGeneratorIsConverted(String name) throws IOException {
    Path source = CASES.resolve(name + "/source");
    SortedMap<String, String> before = MiniSite.files(source);
    MiniSite site = new MiniSite(temp.resolve("ours"));
    Run run = convert(name, site.root());
    Path expected = CASES.resolve(name + "/expected");
    if (System.getProperty("update") != null) {
      FileUtils.deleteDirectory(expected.toFile());
      FileUtils.copyDirectory(site.root().toFile(), expected.toFile());
    }
    Corpus.compare(
        CASES.resolve(name + "/told.txt"), run.out().replace(temp.toString(), "") + run.err());
    assertThat(MiniSite.files(site.root())).isEqualTo(MiniSite.files(expected));
    assertThat(MiniSite.files(source)).as("the source").isEqualTo(before);
    assertThat(site.run("check").err()).doesNotContain(" error[");
    assertThat(site.build("--drafts").code()).isZero();
    // The page with a table; its columns are not aligned in the source.
    assertThat(site.run("fmt", "--check").out()).isIn("", "articles/about.md\n");
  }

  @Test
  void nothingClinicalIsEverMadeUp() throws IOException {
    for (String name : List.of("jekyll", "eleventy", "zola")) {
      MiniSite site = new MiniSite(temp.resolve(name));
      convert(name, site.root());
      MiniSite.files(site.root().resolve("articles"))
          .forEach(
              (file, text) -> {
                if (file.endsWith(".md")) {
                  assertThat(text).contains("\nstatus: draft\n");
                  assertThat(text)
                      .doesNotContainPattern("(?m)^(reviewer|reviewDate|disclaimer): [^#]");
                }
              });
    }
  }

  @ParameterizedTest
  @CsvSource({
    "full, is not empty; nothing was written",
    "inside, cannot lie in the folder",
    "unknown, cannot tell which generator",
    "map, is no key that can be filled",
  })
  void wrongUsageWritesNothing(String what, String message) throws IOException {
    Path source = temp.resolve("source");
    FileUtils.copyDirectory(CASES.resolve("hugo/source").toFile(), source.toFile());
    Path target = what.equals("inside") ? source.resolve("new") : temp.resolve("new");
    Path keys = temp.resolve("keys.yaml");
    Files.writeString(
        keys, "mystery: " + (what.equals("map") ? "reviwer" : "author") + "\n", UTF_8);
    if (what.equals("full")) {
      Files.createDirectories(target);
      Files.writeString(target.resolve("mine.txt"), "mine", UTF_8);
    } else if (what.equals("unknown")) {
      Files.delete(source.resolve("hugo.toml"));
    }
    Run run =
        MiniSite.runProgram(
            "import", source.toString(), target.toString(), "--map", keys.toString());
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(MiniSite.files(target).size()).isEqualTo(what.equals("full") ? 1 : 0);
  }

  private static Run convert(String name, Path target) {
    Path folder = CASES.resolve(name);
    List<String> command = new ArrayList<>(List.of("import"));
    command.addAll(List.of(folder.resolve("source").toString(), target.toString()));
    if (Files.exists(folder.resolve("keys.yaml"))) {
      command.addAll(List.of("--map", folder.resolve("keys.yaml").toString()));
    }
    return MiniSite.runProgram(command.toArray(String[]::new));
  }
}
