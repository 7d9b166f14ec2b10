package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Builds every site of {@code src/test/resources/sites} and compares what it tells with {@code
 * diagnostics.txt} (no such file: nothing to tell) and the main part of its pages with those in
 * {@code expected/}. {@code -Dupdate} rewrites both; a page that is expected is chosen by making
 * its file.
 */
class GoldenSitesTest {
  private static final boolean UPDATE = System.getProperty("update") != null;

  @TempDir private Path temp;

  static Stream<Path> sites() throws IOException {
    return MiniSite.all();
  }

  @ParameterizedTest
  @MethodSource("sites")
  void siteGivesItsExpectedPagesAndDiagnostics(Path golden) throws IOException {
    MiniSite site = MiniSite.copy(golden, temp.resolve("site"));
    MiniSite.Run run = site.build();
    compare(golden.resolve("diagnostics.txt"), run.err());
    for (Path expected : expectedPages(golden)) {
      Path page = site.output().resolve(golden.resolve("expected").relativize(expected).toString());
      assertThat(page).exists();
      compare(expected, mainPart(page));
    }
    assertThat(run.code()).isEqualTo(run.err().contains(": error[") ? 1 : 0);
  }

  private static void compare(Path expected, String actual) throws IOException {
    if (UPDATE) {
      write(expected, actual);
    }
    String wanted = Files.exists(expected) ? Files.readString(expected) : "";
    assertThat(actual).as(expected.toString()).isEqualTo(wanted);
  }

  private static void write(Path expected, String actual) throws IOException {
    if (actual.isEmpty()) {
      Files.deleteIfExists(expected);
    } else {
      Files.writeString(expected, actual);
    }
  }

  private static List<Path> expectedPages(Path golden) throws IOException {
    Path folder = golden.resolve("expected");
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /**
   * The part of a page that its article decides; header, footer and asset names change with the
   * theme.
   */
  private static String mainPart(Path page) throws IOException {
    String html = Files.readString(page);
    if (!page.toString().endsWith(".html")) {
      return html;
    }
    assertThat(Jsoup.parse(html).select("main")).hasSize(1);
    return html.substring(html.indexOf("<main"), html.indexOf("</main>") + "</main>".length())
        + "\n";
  }
}
