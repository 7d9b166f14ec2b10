package pamphlet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which compilers Java is told to use, and the archive of classes. */
class QuickStartTest extends PretendedRepository {
  @Test
  void onlyTheFirstBuildOfALargeSiteOptimisesLate() throws Exception {
    Path site = siteOf(7000);
    String root = site.toString();

    assertThat(lastOptions("build", "--root", root))
        .contains("-XX:Tier4")
        .doesNotContain("AtLevel");
    assertThat(lastOptions("check", "--root=" + root)).contains("-XX:Tier4");
    assertThat(lastOptions("build"))
        .contains("-XX:TieredStopAtLevel=1")
        .doesNotContain("-XX:Tier4");
    assertThat(lastOptions("explain", "--root", root)).contains("AtLevel=1");
    Files.createDirectory(site.resolve(".pamphlet"));
    Files.createFile(site.resolve(".pamphlet/state-0"));
    assertThat(lastOptions("build", "--root", root)).contains("AtLevel=1");
  }

  @Test
  void whatRanMostInTheTrialIsCompiledAtOnceFromSomeHundredArticlesOn() throws Exception {
    String small = siteOf(299).toString();
    String middle = siteOf(300).toString();

    assertThat(lastOptions("build", "--root", small)).doesNotContain("Replay");
    environment.put("JAVA_HOME", java("25").toString());
    assertThat(lastOptions("build", "--root", small)).contains("-XX:-AOTReplayTraining");
    assertThat(lastOptions("build", "--root", middle))
        .contains("AtLevel=1")
        .doesNotContain("Replay");
    assertThat(lastOptions("help")).contains("-XX:-AOTReplayTraining");
  }

  private Path siteOf(int articles) throws IOException {
    Path site = temp.resolve("site of " + articles);
    Files.createDirectories(site.resolve("articles"));
    for (int i = 0; i < articles; i++) {
      Files.createFile(site.resolve("articles/" + i + ".md"));
    }
    return site;
  }

  private String lastOptions(String... arguments) throws Exception {
    run(arguments);
    List<String> calls = Files.readAllLines(log);
    return calls.get(calls.size() - 1);
  }

  @Test
  void classesAreArchivedOnceForEachJava() throws Exception {
    run();
    assertThat(run().out()).contains("<-XX:SharedArchiveFile=" + home.toRealPath() + "/.pamphlet/");
    environment.put("JAVA_HOME", java("25").toString());
    run();
    assertThat(run().out()).contains("<-XX:AOTCache=" + home.toRealPath() + "/.pamphlet/");

    assertThat(calls("-XX:ArchiveClassesAtExit=")).hasSize(1);
    assertThat(calls("-XX:AOTCacheOutput=")).hasSize(1);
    assertThat(calls(" pamphlet.cli.Trial ")).hasSize(2);
    assertThat(calls("-XX:ArchiveClassesAtExit=")).element(0).asString().contains("AtLevel=1");
    assertThat(calls("-XX:AOTCacheOutput=")).element(0).asString().contains("-XX:Tier4");
    assertThat(home.resolve("target")).isDirectoryNotContaining("glob:**trial-*");
  }

  @Test
  void anEmptyArchiveIsNeitherUsedNorTriedAgain() throws Exception {
    environment.put("NO_ARCHIVE", "yes");
    run();

    assertThat(run().out()).doesNotContain("SharedArchiveFile");
    assertThat(calls("-XX:ArchiveClassesAtExit=")).hasSize(1);
  }

  @Test
  void aFolderThatCannotHoldTheArchiveIsNoProblem() throws Exception {
    Files.writeString(home.resolve(".pamphlet"), "in the way");
    Result result = run("check");

    assertThat(result.code()).isZero();
    assertThat(result.out()).contains("<check>").doesNotContain("SharedArchiveFile");
    assertThat(result.err()).doesNotContain(".pamphlet");
  }
}
