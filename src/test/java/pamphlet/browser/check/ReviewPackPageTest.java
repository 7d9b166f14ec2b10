package pamphlet.browser.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.browser.BrowserTest;
import pamphlet.cli.Main;

/** The page for a reviewer holds what the pages for readers hold. */
@BrowserTest
class ReviewPackPageTest {
  /** A day on which every page of the demonstration is due. */
  private static final String LATER = "2031-01-01";

  @TempDir Path folder;

  @BeforeEach
  void write() {
    // The one with the fewest pages: axe-core takes seconds for each.
    run("--pack", "sample-pharmacist", "--output", folder.resolve("pack.html").toString());
  }

  @Test
  void markupIsValid() throws IOException {
    BuiltSite packs = BuiltSite.read(folder);
    assertThat(packs.pages()).hasSize(1);
    assertThat(NuCheck.findings(packs)).isEmpty();
    assertThat(packs.pages())
        .allSatisfy(
            page ->
                assertThat(page.html().select(".banner").text())
                    .contains("no clinician has reviewed these texts"));
  }

  @Test
  void nobodyIsShutOut() throws IOException {
    AxeReport report = AxeCheck.run(BuiltSite.read(folder));
    assertThat(report.findings()).isEmpty();
  }

  private static void run(String... options) {
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(told, true, StandardCharsets.UTF_8);
    String[] command = new String[options.length + 3];
    command[0] = "reviews";
    command[1] = "--today";
    command[2] = LATER;
    System.arraycopy(options, 0, command, 3, options.length);
    int code = Main.run(command, to, to);
    assertThat(code).as(told.toString(StandardCharsets.UTF_8)).isZero();
  }
}
