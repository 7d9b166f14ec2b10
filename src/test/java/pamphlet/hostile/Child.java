package pamphlet.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the program in a process of its own, with another locale or fewer rights. */
final class Child {
  private Child() {}

  /**
   * Runs the program.
   *
   * @param around the command that starts it, for example {@code setpriv} with its options
   * @param environment what is set besides
   * @param arguments the program's own
   */
  static HostileSite.Run run(
      List<String> around, Map<String, String> environment, Path folder, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(around);
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.add("pamphlet.cli.Main");
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().putAll(environment);
    Process process = builder.redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).as("ends by itself").isTrue();
    } finally {
      process.destroyForcibly();
    }
    return new HostileSite.Run(process.exitValue(), read(out), read(err));
  }

  /** Runs a command of the system and gives what it says; empty if it fails or is missing. */
  static String shell(Path folder, String command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder("sh", "-c", command).directory(folder.toFile()).start();
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return process.waitFor() == 0 ? out.strip() : "";
    } catch (IOException e) {
      return "";
    }
  }

  private static String read(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
  }
}
