package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import pamphlet.model.HostName;

/** What people copy out of {@code docs/hosting} can be read, and is pinned. */
class HostingDocsTest {
  private static final Path DOCS = Path.of("docs/hosting");
  private static final Pattern YAML = Pattern.compile("(?s)```yaml\\n(.*?)```");
  private static final Pattern ACTION = Pattern.compile("uses: (\\S+)");
  private static final Pattern TOOL = Pattern.compile("npx --yes (\\S+)");
  private static final Pattern LINK = Pattern.compile("\\]\\(([a-z0-9-]+\\.md)\\)");

  static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(DOCS)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void workflowsAreYamlAndPinned(Path page) throws IOException {
    String text = Files.readString(page);
    Load yaml = new Load(LoadSettings.builder().build());
    YAML.matcher(text)
        .results()
        .forEach(block -> assertThat(yaml.loadFromString(block.group(1))).isNotNull());
    ACTION.matcher(text).results().forEach(use -> assertThat(use.group(1)).matches(".+@v[0-9]+"));
    TOOL.matcher(text).results().forEach(use -> assertThat(use.group(1)).matches(".+@[0-9]+"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksBetweenThePagesLeadSomewhere(Path page) throws IOException {
    LINK.matcher(Files.readString(page))
        .results()
        .forEach(link -> assertThat(DOCS.resolve(link.group(1))).exists());
  }

  @ParameterizedTest
  @EnumSource(HostName.class)
  void everyHostIsInTheTable(HostName host) throws IOException {
    assertThat(Files.readString(DOCS.resolve("README.md"))).contains("| `" + host.word() + "` |");
  }

  @Test
  void demonstrationListsItsAddressesSorted() throws IOException {
    assertThat(Files.readAllLines(Path.of("pamphlet.urls")))
        .isSorted()
        .doesNotHaveDuplicates()
        .contains("index.html", "neck-spasm.html");
  }
}
