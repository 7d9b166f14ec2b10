package pamphlet.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.json.Json;
import javax.json.JsonObject;
import org.apache.commons.io.FileUtils;

/**
 * A headless Chromium with a profile of its own. Tests share one through {@link #shared()}; it ends
 * with the JVM.
 */
public final class Chromium implements AutoCloseable {
  private static final Duration START_TIMEOUT = Duration.ofSeconds(30);
  private static final Duration STOP_TIMEOUT = Duration.ofSeconds(5);

  private static final List<String> FLAGS =
      List.of(
          "--headless=new",
          "--no-sandbox", // Containers run as root, where the sandbox cannot start.
          "--disable-gpu",
          "--disable-dev-shm-usage",
          "--disable-quic",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-default-apps",
          "--disable-extensions",
          "--disable-sync",
          "--no-first-run",
          "--no-default-browser-check",
          "--hide-scrollbars", // Else the width of a page depends on the platform's scrollbar.
          "--force-color-profile=srgb",
          "--lang=en-US",
          // Pages are checked side by side; none of them is the one in front.
          "--disable-background-timer-throttling",
          "--disable-backgrounding-occluded-windows",
          "--disable-renderer-backgrounding",
          "--remote-debugging-port=0");

  private final Process process;
  private final Path profile;
  private final Devtools devtools;

  private Chromium(Process process, Path profile, Devtools devtools) {
    this.process = process;
    this.profile = profile;
    this.devtools = devtools;
  }

  /** The browser of this JVM, started at first use and stopped with the JVM. */
  public static Chromium shared() {
    return Shared.BROWSER;
  }

  /**
   * Starts a browser and waits until it listens.
   *
   * @throws IllegalStateException if none is installed, or it does not start
   */
  public static Chromium launch() {
    try {
      Path binary = ChromiumBinary.find(System.getenv());
      Path profile = Files.createTempDirectory("pamphlet-chromium");
      Process process = start(binary, profile);
      return new Chromium(process, profile, Devtools.connect(announced(process, profile)));
    } catch (IOException e) {
      throw new UncheckedIOException("Chromium did not start", e);
    }
  }

  /** Opens a blank tab in a profile of its own. */
  public Tab tab() {
    JsonObject context = call("Target.createBrowserContext", JsonObject.EMPTY_JSON_OBJECT);
    String contextId = context.getString("browserContextId");
    JsonObject blank =
        Json.createObjectBuilder()
            .add("url", "about:blank")
            .add("browserContextId", contextId)
            .build();
    String target = call("Target.createTarget", blank).getString("targetId");
    JsonObject flat =
        Json.createObjectBuilder().add("targetId", target).add("flatten", true).build();
    String session = call("Target.attachToTarget", flat).getString("sessionId");
    return new Tab(devtools, session, contextId);
  }

  @Override
  public void close() {
    devtools.close();
    process.descendants().forEach(ProcessHandle::destroy);
    process.destroy();
    try {
      if (!process.waitFor(STOP_TIMEOUT.toSeconds(), TimeUnit.SECONDS)) {
        process.destroyForcibly().waitFor();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    FileUtils.deleteQuietly(profile.toFile());
  }

  private JsonObject call(String method, JsonObject params) {
    return devtools.call(Devtools.BROWSER, method, params);
  }

  private static Process start(Path binary, Path profile) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(binary.toString());
    command.addAll(FLAGS);
    command.add("--user-data-dir=" + profile);
    command.add("about:blank");
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(log(profile).toFile())
        .start();
  }

  // With port 0 the browser picks a free one, and writes it and its path to this file.
  private static URI announced(Process process, Path profile) throws IOException {
    Path announcement = profile.resolve("DevToolsActivePort");
    Instant deadline = Instant.now().plus(START_TIMEOUT);
    while (process.isAlive() && Instant.now().isBefore(deadline)) {
      List<String> lines =
          Files.exists(announcement) ? Files.readAllLines(announcement) : List.of();
      if (lines.size() >= 2) {
        return URI.create("ws://127.0.0.1:" + lines.get(0) + lines.get(1));
      }
      Pause.briefly();
    }
    process.destroyForcibly();
    throw new IllegalStateException("Chromium did not start:\n" + Files.readString(log(profile)));
  }

  private static Path log(Path profile) {
    return profile.resolve("chromium.log");
  }

  /** Holds the shared browser, so that the JVM starts it once and only if a test asks. */
  private static final class Shared {
    static final Chromium BROWSER = launch();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(BROWSER::close, "chromium-stop"));
    }
  }
}
