package pamphlet.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the Chromium that is installed here. */
final class ChromiumBinary {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final List<String> MAC_APPLICATIONS =
      List.of(
          "/Applications/Chromium.app/Contents/MacOS/Chromium",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  static final String HOW_TO_INSTALL =
      """
      The browser tests need Chromium, and none was found.
        Debian, Ubuntu:  apt-get install -y chromium
        Fedora:          dnf install -y chromium
        macOS:           brew install --cask chromium
        elsewhere:       set CHROMIUM to the program's path
      To run the other tests only: mvn test -DskipBrowser""";

  private ChromiumBinary() {}

  /**
   * The browser that {@code $CHROMIUM} names, or the first on the path.
   *
   * @throws IllegalStateException with instructions if there is none
   */
  static Path find(Map<String, String> environment) {
    String named = environment.getOrDefault("CHROMIUM", "");
    Stream<Path> candidates = named.isEmpty() ? installed(environment) : Stream.of(Path.of(named));
    return candidates
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException(HOW_TO_INSTALL));
  }

  private static Stream<Path> installed(Map<String, String> environment) {
    List<String> folders = List.of(environment.getOrDefault("PATH", "").split(File.pathSeparator));
    Stream<Path> onPath =
        NAMES.stream().flatMap(name -> folders.stream().map(folder -> Path.of(folder, name)));
    return Stream.concat(onPath, MAC_APPLICATIONS.stream().map(Path::of));
  }
}
