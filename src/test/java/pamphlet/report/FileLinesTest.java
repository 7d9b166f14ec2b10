package pamphlet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileLinesTest {
  @TempDir Path root;

  @Test
  void linesEndAsCommonMarkSaysAndAMarkIsNoText() throws IOException {
    write("a.md", "\uFEFFone\r\ntwo\rthree\n");
    assertThat(new FileLines(root).lines("a.md"))
        .hasValueSatisfying(l -> assertThat(l).containsExactly("one", "two", "three", ""));
  }

  @Test
  void wrongBytesAreShownAsSuch() throws IOException {
    Files.write(root.resolve("a.md"), new byte[] {'a', (byte) 0xFF});
    assertThat(new FileLines(root).lines("a.md"))
        .hasValueSatisfying(l -> assertThat(l).containsExactly("a\uFFFD"));
  }

  @Test
  void missingFileHasNoLines() throws IOException {
    write("a.md", "one");
    FileLines lines = new FileLines(root);
    assertThat(lines.lines("a.md")).isPresent();
    assertThat(lines.lines("b.md")).isEmpty();
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(root.resolve(name), text, StandardCharsets.UTF_8);
  }
}
