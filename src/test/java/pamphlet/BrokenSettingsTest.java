package pamphlet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Settings with one mistake each, in {@code src/test/resources/broken-settings}, and beside each
 * all that {@code check} tells of it. {@code -Dupdate} writes the expectations.
 */
class BrokenSettingsTest {
  private static final Path SETTINGS = Path.of("src/test/resources/broken-settings");

  @TempDir private Path temp;

  @ParameterizedTest(name = "{0}")
  @MethodSource("settings")
  void mistakeIsToldWithPlaceReasonAndFix(String settings) throws IOException {
    Path sound = Path.of("src/test/resources/broken/site");
    MiniSite site = MiniSite.copy(sound, temp.resolve("site"));
    Path copy = site.root().resolve("pamphlet.yaml");
    FileUtils.copyFile(SETTINGS.resolve(settings).toFile(), copy.toFile());
    Corpus.compare(Corpus.expected(SETTINGS, settings), Corpus.findings(site));
  }

  static Stream<String> settings() throws IOException {
    return Corpus.names(SETTINGS);
  }
}
