package pamphlet.build;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import pamphlet.content.TextDecoder;

/**
 * The committed versions of files, if their folder lies in a Git repository and Git is installed.
 * Where either is missing there are none.
 *
 * @param folder the folder that paths start from
 */
record GitHistory(Path folder) {
  /** A page of a site is seldom changed more often; each version costs a few milliseconds. */
  private static final int MAX_VERSIONS = 300;

  private static final int TIMEOUT_SECONDS = 20;

  /** The names of the commits that changed a file, the newest first. */
  List<String> commits(String path) {
    String max = "--max-count=" + MAX_VERSIONS;
    return run("log", "--format=%H", max, "--", "./" + path)
        .map(out -> new String(out, StandardCharsets.US_ASCII).lines().toList())
        .orElse(List.of());
  }

  /** A file as it was in a commit. */
  Optional<byte[]> file(String commit, String path) {
    return run("show", commit + ":./" + path);
  }

  private Optional<byte[]> run(String... arguments) {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(arguments));
    try {
      Process git =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return output(git);
    } catch (IOException notInstalled) {
      return Optional.empty();
    }
  }

  private static Optional<byte[]> output(Process git) throws IOException {
    try (InputStream out = git.getInputStream()) {
      byte[] bytes = out.readNBytes(TextDecoder.MAX_BYTES + 1);
      boolean isDone = git.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      return isDone && git.exitValue() == 0 ? Optional.of(bytes) : Optional.empty();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      git.destroy();
    }
  }
}
