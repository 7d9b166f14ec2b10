package pamphlet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code pamphlet} with a pretended Java and a pretended Maven. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final String JAVA =
      """
      #!/bin/sh
      echo "$0 $*" >>"$LOG"
      for option; do
        case $option in
          -XX:ArchiveClassesAtExit=* | -XX:AOTCacheOutput=*)
            [ -n "${NO_ARCHIVE:-}" ] || echo classes >"${option#*=}"
            exit 0 ;;
        esac
      done
      echo "locale ${LC_ALL:-}"
      for argument; do echo "<$argument>"; done
      exit "${CODE:-0}"
      """;

  private static final String MAVEN =
      """
      #!/bin/sh
      echo "mvn $*" >>"$LOG"
      echo noise
      for option; do
        case $option in -Dpamphlet.target=*) target=${option#*=} ;; esac
      done
      [ -z "${MAVEN_FAILS:-}" ] || exit 1
      echo jar >"$target/pamphlet.jar"
      """;

  @TempDir private Path temp;
  private Path home;
  private Path log;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void makeRepository() throws IOException {
    home = Files.createDirectories(temp.resolve("a repository"));
    log = Files.writeString(temp.resolve("log"), "");
    Files.copy(Path.of("pamphlet"), home.resolve("pamphlet"), StandardCopyOption.COPY_ATTRIBUTES);
    Files.createDirectories(home.resolve("src/main"));
    Files.writeString(home.resolve("src/main/App.java"), "");
    Files.writeString(home.resolve("pom.xml"), "");
    script(temp.resolve("bin/mvn"), MAVEN);
    environment.put("PATH", temp.resolve("bin") + ":" + System.getenv("PATH"));
    environment.put("JAVA_HOME", java("17").toString());
    environment.put("LOG", log.toString());
  }

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

    assertThat(result.out()).contains("<" + home.toRealPath() + "/target/pamphlet.jar>\n<check>");
  }

  @Test
  void itWorksWhenAShellIsGivenItsName() throws Exception {
    Result result = start(List.of("sh", "-c", "cd 'a repository' && exec sh pamphlet check"));

    assertThat(result.out()).contains("<" + home.toRealPath() + "/target/pamphlet.jar>\n<check>");
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

  private record Result(int code, String out, String err) {}

  private Result run(String... arguments) throws Exception {
    String script = home.resolve("pamphlet").toString();
    return start(Stream.concat(Stream.of(script), Stream.of(arguments)).toList());
  }

  private Result start(List<String> command) throws Exception {
    return finish(process(command));
  }

  private Process process(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "PAMPHLET_OPTS", "LC_ALL"));
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Result finish(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Result(process.exitValue(), out, err);
  }

  private Path java(String version) throws IOException {
    Path java = temp.resolve("jvm").resolve(version);
    script(java.resolve("bin/java"), JAVA);
    Files.writeString(
        java.resolve("release"),
        "JAVA_RUNTIME_VERSION=\"%1$s.0.1+1\"\nJAVA_VERSION=\"%1$s.0.1\"\n".formatted(version));
    return java;
  }

  private static void script(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() - 60_000));
  }

  private List<String> calls(String part) throws IOException {
    return Files.readAllLines(log).stream().filter(line -> line.contains(part)).toList();
  }
}
