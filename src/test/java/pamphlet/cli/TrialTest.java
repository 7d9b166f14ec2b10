package pamphlet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrialTest {
  @TempDir private Path temp;

  @Test
  void itBuildsTheSiteAndChangesAnArticle() throws IOException {
    Path site = temp.resolve("site");
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream());
    Main.run(new String[] {"init", site.toString()}, nowhere, nowhere);

    Trial.main(new String[] {site.toString(), "2"});

    try (var pages = Files.walk(site.resolve("site"))) {
      assertThat(pages.filter(Files::isRegularFile))
          .anySatisfy(page -> assertThat(page).content().contains("and another complication and"));
    }
    // Nothing but that text was built, or these would be gone.
    try (var kept = Files.list(site.resolve(".pamphlet"))) {
      assertThat(kept).anySatisfy(file -> assertThat(file.toString()).endsWith("-edits"));
    }
  }
}
