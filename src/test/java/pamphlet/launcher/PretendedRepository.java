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
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A repository with the script {@code pamphlet}, a pretended Java and a pretended Maven. */
@DisabledOnOs(OS.WINDOWS)
abstract class PretendedRepository {
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

  @TempDir Path temp;
  Path home;
  Path log;
  final Map<String, String> environment = new HashMap<>();

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

  record Result(int code, String out, String err) {}

  Result run(String... arguments) throws Exception {
    String script = home.resolve("pamphlet").toString();
    return start(Stream.concat(Stream.of(script), Stream.of(arguments)).toList());
  }

  Result start(List<String> command) throws Exception {
    return finish(process(command));
  }

  Process process(List<String> command) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(temp.toFile());
    builder.environment().keySet().removeAll(List.of("MAVEN_ARGS", "PAMPHLET_OPTS", "LC_ALL"));
    builder.environment().putAll(environment);
    try {
      return builder.start();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  static Result finish(Process process) throws Exception {
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    return new Result(process.exitValue(), out, err);
  }

  Path java(String version) throws IOException {
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

  static void age(Path file) throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis() - 60_000));
  }

  List<String> calls(String part) throws IOException {
    return Files.readAllLines(log).stream().filter(line -> line.contains(part)).toList();
  }
}
