package pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import pamphlet.model.CompiledPage;

/**
 * Texts and what becomes of them, one file per subject: the text, a line {@code .}, the HTML with
 * slots in square brackets, a line {@code .}, the problems as {@code line:column+width CODE
 * message}. In the text, {@code →} is a tab, {@code ␍} a return, and {@code ∅} nothing, for lines
 * that would end a case. Run with {@code -Dupdate} to write what the compiler says, then review.
 */
class CasesTest {
  private static final Path FOLDER = Path.of("src/test/resources/pamphlet/markdown/cases");
  private static final String BETWEEN = "=".repeat(40) + "\n";

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void textsCompileAsWritten(Path file) throws IOException {
    String expected = Files.readString(file);
    StringBuilder actual = new StringBuilder();
    for (String example : expected.split(BETWEEN, -1)) {
      actual.append(actual.isEmpty() ? "" : BETWEEN).append(compiled(example));
    }
    if (System.getProperty("update") != null) {
      Files.writeString(file, actual);
    }
    assertThat(actual.toString()).isEqualTo(expected);
  }

  private static String compiled(String example) {
    int end = example.indexOf("\n.\n");
    String text = example.substring(0, end < 0 ? example.length() : end + 1);
    CompiledPage page =
        Compile.page(text.replace('→', '\t').replace("␍\n", "\r\n").replace("∅", ""));
    List<String> problems = Compile.problems(page);
    String html = Compile.html(page.body().html());
    return text
        + ".\n"
        + html
        + ".\n"
        + String.join("", problems.stream().map(p -> p + "\n").toList());
  }

  static Stream<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList().stream();
    }
  }
}
