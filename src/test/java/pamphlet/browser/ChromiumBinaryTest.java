package pamphlet.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumBinaryTest {
  @TempDir Path folder;

  @Test
  void missingBrowserSaysHowToInstallOne() {
    Map<String, String> nothing = Map.of("CHROMIUM", folder.resolve("none").toString());
    assertThatThrownBy(() -> ChromiumBinary.find(nothing))
        .hasMessageContaining("apt-get install -y chromium")
        .hasMessageContaining("-DskipBrowser");
  }

  @Test
  void namedBrowserIsPreferredToThePath() throws Exception {
    Path onPath = program("chromium");
    Path named = program("my-browser");
    Map<String, String> path = Map.of("PATH", "/none:" + folder);
    assertThat(ChromiumBinary.find(path)).isEqualTo(onPath);
    Map<String, String> both = Map.of("PATH", folder.toString(), "CHROMIUM", named.toString());
    assertThat(ChromiumBinary.find(both)).isEqualTo(named);
  }

  private Path program(String name) throws Exception {
    Path file = Files.createFile(folder.resolve(name));
    assertThat(file.toFile().setExecutable(true)).isTrue();
    return file;
  }
}
