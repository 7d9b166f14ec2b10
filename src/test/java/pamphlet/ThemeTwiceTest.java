package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds every mini-site and the demonstration with the built-in templates, and with templates of
 * its own that differ from them in a comment, so that FreeMarker fills them: all files are the
 * same.
 */
class ThemeTwiceTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Path DEMONSTRATION = Path.of("");

  /** A day of the demonstration's own time. */
  private static final String TODAY = "2026-11-23";

  @TempDir private Path temp;

  static Stream<Path> sites() throws IOException {
    return Stream.concat(MiniSite.all(), Stream.of(DEMONSTRATION));
  }

  @ParameterizedTest
  @MethodSource("sites")
  void builtInTemplatesAreFilledAsFreeMarkerDoes(Path golden) throws IOException {
    MiniSite plain = copy(golden, temp.resolve("plain"));
    MiniSite changed = copy(golden, temp.resolve("changed"));
    changeTemplates(changed.root().resolve("templates"));
    int code = build(plain);
    assertThat(build(changed)).isEqualTo(code);
    assertThat(MiniSite.files(changed.output())).isEqualTo(MiniSite.files(plain.output()));
    assertThat(Files.exists(plain.output())).isEqualTo(code == 0);
  }

  private static int build(MiniSite site) {
    return MiniSite.runProgram("build", "--root", site.root().toString(), "--today", TODAY).code();
  }

  private static MiniSite copy(Path golden, Path into) throws IOException {
    if (!golden.equals(DEMONSTRATION)) {
      return MiniSite.copy(golden, into);
    }
    FileUtils.copyDirectory(Path.of("articles").toFile(), into.resolve("articles").toFile());
    Files.copy(Path.of("pamphlet.yaml"), into.resolve("pamphlet.yaml"));
    return new MiniSite(into);
  }

  private static void changeTemplates(Path own) throws IOException {
    Files.createDirectories(own);
    for (Path template : templates()) {
      Files.writeString(
          own.resolve(template.getFileName().toString()),
          Files.readString(template) + "<#-- the site's own -->\n");
    }
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> files = Files.list(TEMPLATES)) {
      List<Path> all = files.filter(file -> file.toString().contains(".ftl")).sorted().toList();
      assertThat(all).isNotEmpty();
      return all;
    }
  }
}
