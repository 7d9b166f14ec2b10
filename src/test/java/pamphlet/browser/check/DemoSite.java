package pamphlet.browser.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.FileUtils;
import pamphlet.cli.Main;

/**
 * The demonstration site, built once per JVM through the front door. {@code -Dsite=DIR} names any
 * other built folder to check in its place.
 */
public final class DemoSite {
  /** A day on which the demonstration's articles are in date. */
  private static final String TODAY = "2026-11-23";

  private DemoSite() {}

  /** The built site; the folder goes when the JVM does. */
  public static BuiltSite built() {
    return Once.SITE;
  }

  private static BuiltSite build() {
    try {
      String other = System.getProperty("site", "");
      return BuiltSite.read(other.isEmpty() ? buildHere() : Path.of(other).toAbsolutePath());
    } catch (IOException e) {
      throw new IllegalStateException("cannot build the demonstration site", e);
    }
  }

  private static Path buildHere() throws IOException {
    Path temporary = Files.createTempDirectory("pamphlet-demo");
    Runtime.getRuntime()
        .addShutdownHook(new Thread(() -> FileUtils.deleteQuietly(temporary.toFile())));
    Path folder = temporary.resolve("site");
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(told, true, StandardCharsets.UTF_8);
    String[] command = {"build", "--root", ".", "--output", folder.toString(), "--today", TODAY};
    int code = Main.run(command, out, out);
    if (code != 0) {
      throw new IllegalStateException(
          "the build ended with " + code + ":\n" + told.toString(StandardCharsets.UTF_8));
    }
    return folder.toRealPath();
  }

  private static final class Once {
    static final BuiltSite SITE = build();
  }
}
