package pamphlet.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that open a file in an editor. */
class EditorLinksTest {
  private static final Path ROOT = Path.of("/home/me/my site");

  @ParameterizedTest
  @CsvSource({
    "vscode, vscode://file/home/me/my%20site/articles/%C3%BC.md:4:2",
    "VSCode, vscode://file/home/me/my%20site/articles/%C3%BC.md:4:2",
    "idea, idea://open?file=/home/me/my%20site/articles/%C3%BC.md&line=4&column=2",
    "x-my:{line}/{column}{file}, x-my:4/2/home/me/my%20site/articles/%C3%BC.md",
  })
  void fileLineAndColumnAreInTheAddress(String editor, String address) {
    EditorLinks links = EditorLinks.of(ROOT, Optional.of(editor));
    assertThat(links.to("articles/ü.md", 4, 2)).contains(address);
  }

  @Test
  void namesOfFilesCannotLeaveTheirPlaceInTheAddress() {
    EditorLinks links = EditorLinks.of(ROOT, Optional.of("idea"));
    assertThat(links.to("articles/a&line=9{line}\"><b>.md", 0, 0).orElseThrow())
        .endsWith("/articles/a%26line%3D9%7Bline%7D%22%3E%3Cb%3E.md&line=1&column=1");
  }

  @Test
  void withoutAnEditorThereIsNoLink() {
    assertThat(EditorLinks.of(ROOT, Optional.empty()).to("articles/a.md", 1, 1)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "vi",
        "vscode:",
        "javascript:alert('{file}')",
        "JavaScript:{file}",
        "data:{file}",
        "{file}"
      })
  void whatOpensNoFileIsRefused(String editor) {
    assertThatThrownBy(() -> EditorLinks.of(ROOT, Optional.of(editor)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("vscode");
  }
}
