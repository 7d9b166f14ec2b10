package pamphlet.deploy.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import pamphlet.deploy.DeployCodes;
import pamphlet.deploy.DeployException;
import pamphlet.deploy.ProcessText;

/** Runs the system's git. It never asks for a password, and speaks English. */
final class Git {
  private final Path folder;
  private final Map<String, String> environment;
  private final List<String> start;

  /**
   * @param folder where git runs; relative addresses count from there
   * @param environment the variables of the process
   * @param options options that stand before every command
   */
  Git(Path folder, Map<String, String> environment, String... options) {
    this.folder = folder;
    this.environment = environment;
    this.start = new ArrayList<>(List.of("git"));
    start.addAll(List.of(options));
  }

  /**
   * What a run gave.
   *
   * @param code the exit code
   * @param out standard output
   * @param error standard error, as text without blanks around it
   */
  record Result(int code, byte[] out, String error) {
    boolean isDone() {
      return code == 0;
    }

    /** Standard output as text without blanks around it. */
    String text() {
      return new String(out, StandardCharsets.UTF_8).strip();
    }
  }

  /** Runs a command to its end, whatever that is. */
  Result run(String... command) throws IOException {
    Process process = start(command);
    process.getOutputStream().close();
    CompletableFuture<String> error = ProcessText.later(process.getErrorStream());
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    process.getInputStream().transferTo(out);
    return new Result(waitFor(process), out.toByteArray(), error.join());
  }

  /** Runs a command that must succeed. */
  Result need(String... command) throws IOException {
    Result result = run(command);
    if (!result.isDone()) {
      throw new IOException(result.error().isEmpty() ? "git " + command[0] : result.error());
    }
    return result;
  }

  /** Starts a command that is talked to. */
  Process start(String... command) throws DeployException {
    List<String> words = new ArrayList<>(start);
    words.addAll(List.of(command));
    ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
    Map<String, String> variables = builder.environment();
    variables.clear();
    variables.putAll(environment);
    // A hook that publishes would otherwise make git work on the repository of the hook.
    variables.keySet().removeAll(List.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"));
    variables.put("GIT_TERMINAL_PROMPT", "0");
    variables.put("LC_ALL", "C.UTF-8");
    try {
      return builder.start();
    } catch (IOException e) {
      throw new DeployException(
          DeployCodes.MISSING_PROGRAM,
          "git",
          "git was not found",
          "install git, then publish again");
    }
  }

  /** Waits for the end of a process. */
  static int waitFor(Process process) throws IOException {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
