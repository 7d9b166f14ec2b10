package pamphlet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pamphlet.content.SettingsReader;
import pamphlet.model.Settings;
import pamphlet.model.SourcePath;
import pamphlet.model.SourceText;

class CompileCacheTest {
  private static final SourcePath PAGE = new SourcePath("a.md");
  private static final SourcePath OTHER = new SourcePath("b.md");

  private final CompileCache cache = new CompileCache();
  private int compiled;

  @Test
  void pageIsCompiledAgainOnlyIfItsBytesChange() {
    cache.begin(settings("One"), List.of(PAGE));
    page("text");
    page("text");
    assertThat(compiled).isEqualTo(1);
    page("other text");
    assertThat(compiled).isEqualTo(2);
  }

  @Test
  void equalSettingsKeepPagesAndOthersForgetThem() {
    cache.begin(settings("One"), List.of(PAGE));
    page("text");
    cache.begin(settings("One"), List.of(PAGE));
    page("text");
    assertThat(compiled).isEqualTo(1);
    cache.begin(settings("Two"), List.of(PAGE));
    page("text");
    assertThat(compiled).isEqualTo(2);
  }

  @Test
  void pageThatIsGoneIsForgotten() {
    cache.begin(settings("One"), List.of(PAGE));
    page("text");
    cache.begin(settings("One"), List.of(OTHER));
    cache.begin(settings("One"), List.of(PAGE));
    page("text");
    assertThat(compiled).isEqualTo(2);
  }

  private void page(String text) {
    cache.page(
        PAGE,
        text.getBytes(StandardCharsets.UTF_8),
        () -> {
          compiled++;
          return new PageCompiler.Result(Optional.empty(), List.of());
        });
  }

  private static Settings settings(String title) {
    return SettingsReader.read(new SourceText("pamphlet.yaml", "title: " + title)).value();
  }
}
