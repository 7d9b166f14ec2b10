package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that editors use, through the program's own entry. */
class EditorCommandsTest {
  @TempDir private Path temp;
  private MiniSite broken;

  @BeforeEach
  void copySite() throws IOException {
    broken = MiniSite.copy(MiniSite.ALL.resolve("broken-references"), temp.resolve("site"));
  }

  @ParameterizedTest
  @CsvSource({"json, {", "sarif, {", "github, ::error"})
  void formatForProgramsIsAloneOnStandardOutput(String format, String start) {
    for (String command : new String[] {"check", "build"}) {
      MiniSite.Run run = broken.run(command, "--format", format);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.out()).startsWith(start).doesNotContain("errors,");
      assertThat(run.err()).contains("errors,").doesNotContain(": error[");
    }
  }

  @Test
  void textGoesToStandardErrorAndItsSummaryToStandardOutput() {
    MiniSite.Run run = broken.run("check", "--format", "text");
    assertThat(run.err()).contains(": error[");
    assertThat(run.out()).endsWith(" in 5 pages\n").doesNotContain(": error[");
  }

  @Test
  void findingsForProgramsNameFilesFromTheRepository() throws IOException {
    Files.createDirectory(temp.resolve(".git"));
    assertThat(broken.run("check", "--format", "github").out()).contains("file=site/articles/");
    Files.createDirectory(broken.root().resolve(".git"));
    assertThat(broken.run("check", "--format", "github").out()).contains("file=articles/");
  }

  @Test
  void checkTellsWhatABuildWouldTellOfTemplatesAndLanguage() throws IOException {
    MiniSite site = MiniSite.copy(MiniSite.ALL.resolve("article"), temp.resolve("own-look"));
    assertThat(site.run("check").code()).isZero();
    Path template = Files.createDirectory(site.root().resolve("templates")).resolve("search.ftlh");
    Files.writeString(template, "<#iff>");
    assertSameAsBuild(site, "error[TP005]");
    Files.delete(template);
    Path settings = site.root().resolve("pamphlet.yaml");
    String text = Files.readString(settings).replace("language: en", "language: es");
    Files.writeString(settings, text);
    assertSameAsBuild(site, "error[TP007]");
  }

  private static void assertSameAsBuild(MiniSite site, String told) {
    MiniSite.Run check = site.run("check");
    MiniSite.Run build = site.run("build");
    assertThat(check.err()).contains(told).isEqualTo(build.err());
    assertThat(check.code()).isEqualTo(build.code()).isEqualTo(3);
  }

  @Test
  void reportIsOneOfflineFile() throws IOException {
    Path file = temp.resolve("report.html");
    assertThat(broken.run("check", "--report", file.toString()).code()).isEqualTo(1);
    String html = Files.readString(file);
    assertThat(Jsoup.parse(html).select("h1").text()).startsWith("Editorial report");
    assertThat(html).doesNotContain("<script", " src=", "<link");
  }

  @ParameterizedTest
  @CsvSource({
    "biuld, did you mean \"build\"?",
    "explian, did you mean \"explain\"?",
    "check --fromat, did you mean \"--format\"?",
    "check --drfats, did you mean \"--drafts\"?",
    "build --ouptut=x, did you mean \"--output\"?",
    "build --host githb, unknown value \"githb\" for --host; did you mean \"github\"?",
    "new artcle X, unknown value \"artcle\" for TYPE; did you mean \"article\"?",
    "build --base-url example.org, write https://example.org",
    "build --base-url https://example.org/?a=b, no part behind ? or #",
    "check --format=jsn, did you mean \"json\"?",
    "explain FM0122, did you mean",
    "explain nothing-at-all, a code looks like FM012",
  })
  void wrongUsageIsAnsweredWithTheNearestName(String line, String hint) {
    MiniSite.Run run = MiniSite.runProgram(line.split(" "));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains(hint);
  }

  @Test
  void namesThatShareOnlyTheirDashesAreNotSuggested() {
    assertThat(MiniSite.runProgram("check", "--foo").err()).doesNotContain("did you mean");
  }

  @ParameterizedTest
  @ValueSource(strings = {"FM012", "fm012"})
  void explainTellsTheLongFormOfACode(String code) {
    MiniSite.Run run = MiniSite.runProgram("explain", code);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("FM012 (error): ").contains("Why it matters");
  }

  @Test
  void filesOfAnEditorAreNotOverwritten() throws IOException {
    Path settings = broken.root().resolve(".vscode/settings.json");
    Files.createDirectories(settings.getParent());
    Files.writeString(settings, "{}");
    String root = broken.root().toString();
    MiniSite.Run run = MiniSite.runProgram("schema", "--vscode", "--root", root);
    assertThat(run.code()).isZero();
    assertThat(settings).hasContent("{}");
    assertThat(run.err()).contains(".vscode/settings.json is there", "\"yaml.schemas\"");
    assertThat(run.out()).contains("Wrote .vscode/tasks.json").doesNotContain("settings.json\n");
  }
}
