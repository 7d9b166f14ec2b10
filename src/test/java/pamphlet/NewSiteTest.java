package pamphlet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pamphlet.MiniSite.Run;
import pamphlet.cli.Main;

/** Runs {@code pamphlet init} and, on the site that it makes, {@code pamphlet new}. */
class NewSiteTest {
  @TempDir Path folder;
  private MiniSite site;

  @BeforeEach
  void init() {
    site = new MiniSite(folder.resolve("ours"));
    assertThat(init(site.root())).isZero();
  }

  @Test
  void newSiteHasNothingToMendAndBuilds() {
    Run build = site.build();
    assertThat(build.err()).isEmpty();
    assertThat(build.code()).isZero();
    assertThat(site.output().resolve("exercises/neck-turn.html")).isRegularFile();
  }

  @Test
  void newSiteBringsItsTools() {
    assertThat(List.of(".gitignore", ".github/workflows/publish.yml", ".vscode/tasks.json"))
        .allSatisfy(name -> assertThat(site.root().resolve(name)).isRegularFile());
  }

  @Test
  void siteThatIsThereIsLeftAsItIs() throws IOException {
    Path article = site.root().resolve("articles/stiff-neck.md");
    Files.writeString(article, "mine", UTF_8);
    Files.delete(site.root().resolve("pamphlet.yaml"));
    assertThat(init(site.root())).isEqualTo(2);
    assertThat(article).content(UTF_8).isEqualTo("mine");
    assertThat(site.root().resolve("pamphlet.yaml")).doesNotExist();
  }

  @Test
  void keysWithinAnotherAreNamedWithIt() {
    assertThat(site.run("new", "exercise", "Chin tuck").out())
        .contains("Fill in: summary, ", ", dose.hold, ", ", sources.title, ")
        .doesNotContain(", title");
  }

  @ParameterizedTest
  @CsvSource({
    "article, Tension: a headache #1, tension-a-headache-1.md",
    "exercise, Chin tuck, exercises/chin-tuck.md",
    "page, Kontakt für Ärzte, kontakt-für-ärzte.md",
  })
  void whatIsLeftToTheEditorIsNamedAndNothingElseIsWrong(String type, String title, String file)
      throws IOException {
    Run made = site.run("new", type, title);
    assertThat(made.out()).contains("Wrote articles/" + file).contains("Fill in: summary");
    assertThat(site.run("check").err()).doesNotContain("error").doesNotContain("warning");
    Path page = site.root().resolve("articles/" + file);
    Files.writeString(page, Files.readString(page, UTF_8).replace("status: draft\n", ""), UTF_8);
    List<String> errors =
        site.run("check").err().lines().filter(line -> line.contains(" error[")).toList();
    assertThat(errors)
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).contains("error[FM014]").contains("has no value"))
        .allSatisfy(
            line -> assertThat(made.out()).contains(line.replaceAll(".*\"(.*)\" has no.*", "$1")));
  }

  @Test
  void optionsFillTheKeys() {
    Run made =
        site.run(
            "new",
            "article",
            "Back pain",
            "--category",
            "neck-and-back",
            "--reviewer",
            "sample-clinician");
    assertThat(made.out()).doesNotContain("category").doesNotContain("reviewer");
    assertThat(site.root().resolve("articles/back-pain.md"))
        .content(UTF_8)
        .contains("category: neck-and-back\nreviewer: sample-clinician\n")
        .contains("disclaimer: standard\n");
  }

  @ParameterizedTest
  @CsvSource({
    "article, Stiff neck, neck-and-back, is there already",
    "article, Other, neck-an-back, did you mean",
    "article, ?!, neck-and-back, no letter or digit",
    "artcle, Other, neck-and-back, artcle",
  })
  void wrongUsageWritesNothing(String type, String title, String category, String message)
      throws IOException {
    var before = MiniSite.files(site.root());
    Run run = site.run("new", type, title, "--category", category);
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains(message);
    assertThat(MiniSite.files(site.root())).isEqualTo(before);
  }

  private static int init(Path folder) {
    PrintStream nowhere = new PrintStream(new ByteArrayOutputStream(), true, UTF_8);
    return Main.run(new String[] {"init", folder.toString()}, nowhere, nowhere);
  }
}
