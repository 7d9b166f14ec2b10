package pamphlet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Building, and what is passed on. */
class LauncherTest extends PretendedRepository {
  @Test
  void theFirstCallBuildsAndTheSecondDoesNot() throws Exception {
    assertThat(run("--version").code()).isZero();
    assertThat(run("--version").code()).isZero();

    assertThat(calls("mvn ")).hasSize(1);
    assertThat(home.resolve("target/pamphlet.jar")).hasContent("jar");
    assertThat(home.resolve("target")).isDirectoryNotContaining("glob:**launcher-*");
  }

  @Test
  void changedSourcesAreBuiltAgain() throws Exception {
    run();
    age(home.resolve("target/pamphlet.jar"));
    Files.writeString(home.resolve("src/main/App.java"), "changed");
    run();

    assertThat(calls("mvn ")).hasSize(2);
  }

  @Test
  void aRemovedSourceIsAChangeToo() throws Exception {
    run();
    age(home.resolve("src/main/App.java"));
    age(home.resolve("pom.xml"));
    age(home.resolve("target/pamphlet.jar"));
    Files.delete(home.resolve("src/main/App.java"));
    run();

    assertThat(calls("mvn ")).hasSize(2);
  }

  @Test
  void argumentsAndTheExitCodePassThrough() throws Exception {
    environment.put("CODE", "42");
    Result result = run("new", "a title", "", "*", "--x=\"y\"");

    assertThat(result.code()).isEqualTo(42);
    assertThat(result.out()).contains("<new>\n<a title>\n<>\n<*>\n<--x=\"y\">\n");
  }

  @Test
  void standardOutputIsTheProgramsOwn() throws Exception {
    assertThat(run().out())
        .startsWith("locale ")
        .doesNotContain("noise")
        .doesNotContain("Building");
  }

  @Test
  void itWorksThroughLinksAndFromAnyFolder() throws Exception {
    Files.createSymbolicLink(temp.resolve("link"), Path.of("a repository/pamphlet"));
    Files.createSymbolicLink(temp.resolve("bin/pamphlet"), temp.resolve("link"));

    Result result = start(List.of("sh", "-c", "cd / && exec pamphlet check"));

    assertThat(result.out())
        .contains("<" + home.toRealPath() + "/target/pamphlet.jar>\n<pamphlet.cli.Main>\n<check>");
  }

  @Test
  void itWorksWhenAShellIsGivenItsName() throws Exception {
    Result result = start(List.of("sh", "-c", "cd 'a repository' && exec sh pamphlet check"));

    assertThat(result.out())
        .contains("<" + home.toRealPath() + "/target/pamphlet.jar>\n<pamphlet.cli.Main>\n<check>");
  }

  @Test
  void aLocaleWithoutUtf8IsReplaced() throws Exception {
    environment.put("LC_ALL", "C");
    assertThat(run().out()).startsWith("locale C.UTF-8\n");
  }

  @Test
  void aJavaThatIsTooOldIsPassedOver() throws Exception {
    environment.put("JAVA_HOME", java("11").toString());
    Files.createSymbolicLink(temp.resolve("bin/java"), java("17").resolve("bin/java"));
    run();

    assertThat(calls("mvn ")).hasSize(1);
    assertThat(calls("jvm/11")).isEmpty();
  }

  @Test
  void mavenGetsTheUsersOptions() throws Exception {
    environment.put("MAVEN_ARGS", "-o -Dmaven.repo.local=/srv/repository");
    run();

    assertThat(calls("mvn ").get(0)).contains(" -o -Dmaven.repo.local=/srv/repository package");
  }

  @Test
  void aFailedBuildKeepsTheOldJarAndSaysSo() throws Exception {
    run();
    age(home.resolve("target/pamphlet.jar"));
    environment.put("MAVEN_FAILS", "yes");
    Files.writeString(home.resolve("src/main/App.java"), "wrong");
    Result result = run();

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err()).contains("the build failed");
    assertThat(home.resolve("target/pamphlet.jar")).hasContent("jar");
    assertThat(home.resolve("target")).isDirectoryNotContaining("glob:**launcher-*");
  }

  @Test
  void manyAtOnceEachRunWithAWholeJar() throws Exception {
    List<Process> runs =
        Stream.generate(() -> process(List.of(home.resolve("pamphlet").toString())))
            .limit(4)
            .toList();
    for (Process run : runs) {
      assertThat(finish(run).code()).isZero();
    }
    assertThat(home.resolve("target")).isDirectoryNotContaining("glob:**launcher-*");
  }
}
