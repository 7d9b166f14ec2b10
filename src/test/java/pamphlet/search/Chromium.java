package pamphlet.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Opens a page from disk in a headless Chromium and returns what its scripts made of it. */
final class Chromium {
  /** Scripts may take this long by the page's own clock, which runs ahead when nothing happens. */
  private static final int SCRIPT_TIME_MILLIS = 20_000;

  private static final int WAIT_SECONDS = 120;

  private Chromium() {}

  /** The page after its scripts; {@code query} is empty or starts with {@code ?}. */
  static Document open(Path page, String query) {
    try {
      Path profile = Files.createTempDirectory("pamphlet-chromium");
      try {
        return Jsoup.parse(run(profile, page.toUri() + query));
      } finally {
        FileUtils.deleteQuietly(profile.toFile());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String run(Path profile, String address) throws IOException {
    Path out = profile.resolve("out.html");
    Process process =
        new ProcessBuilder(
                List.of(
                    "chromium",
                    "--headless",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--user-data-dir=" + profile.resolve("data"),
                    "--virtual-time-budget=" + SCRIPT_TIME_MILLIS,
                    "--dump-dom",
                    address))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .redirectOutput(out.toFile())
            .start();
    await(process);
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  private static void await(Process process) {
    try {
      if (!process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw new IllegalStateException("Chromium did not end in " + WAIT_SECONDS + " s");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while waiting for Chromium", e);
    } finally {
      Stream.concat(process.descendants(), Stream.of(process.toHandle()))
          .forEach(ProcessHandle::destroyForcibly);
    }
  }
}
