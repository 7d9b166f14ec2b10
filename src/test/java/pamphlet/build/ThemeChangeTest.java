package pamphlet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file of the theme that is saved while a site is built. */
class ThemeChangeTest {
  private static final int PAGES = 150;
  private static final String OLD = "b{color:red}\n";
  private static final String NEW = "b{color:blue}\n";

  @TempDir private Path root;
  private Path style;

  @BeforeEach
  void write() throws IOException {
    Path settings = Path.of("src/test/resources/sites/pamphlet.yaml");
    Files.copy(settings, root.resolve("pamphlet.yaml"));
    // What is in settings that are too new is not vouched for.
    Files.setLastModifiedTime(root.resolve("pamphlet.yaml"), FileTime.fromMillis(1_000_000_123L));
    Files.createDirectories(root.resolve("articles"));
    for (int i = 0; i < PAGES; i++) {
      Files.writeString(root.resolve("articles/page-" + i + ".md"), text(i));
    }
    style = root.resolve("templates/assets/pamphlet.css");
    Files.createDirectories(style.getParent());
    Files.writeString(style, OLD);
  }

  @Test
  void isThereAfterTheNextBuild() throws Exception {
    Progress progress = new Progress();
    Thread editor = new Thread(() -> saveWhileArticlesAreRead(progress));
    editor.start();
    new SiteBuilder(options(), Timings.of(false, progress)).build();
    editor.join();
    new SiteBuilder(options()).build();
    assertThat(styles()).hasSize(1);
    assertThat(Files.readString(styles().get(0))).isEqualTo(NEW);
    String page = Files.readString(root.resolve("site/page-1.html"));
    assertThat(page).contains("assets/" + styles().get(0).getFileName());
  }

  private void saveWhileArticlesAreRead(Progress progress) {
    try {
      while (!progress.stage().equals("compile") || progress.done() == 0) {
        Thread.sleep(1);
      }
      Files.writeString(style, NEW);
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<Path> styles() throws IOException {
    try (Stream<Path> files = Files.list(root.resolve("site/assets"))) {
      return files
          .filter(file -> file.getFileName().toString().matches("pamphlet\\..*css"))
          .toList();
    }
  }

  private BuildOptions options() {
    LocalDate today = LocalDate.parse("2026-06-01");
    return new BuildOptions(
        new SiteRoot(root), root.resolve("site"), Optional.empty(), today, false, false, 2);
  }

  private static String text(int number) {
    return """
        ---
        title: Page %d
        summary: About page %d.
        category: bones
        reviewer: sample
        reviewDate: 2025-03-04
        disclaimer: standard
        sources:
          - title: A leaflet
            publisher: A publisher
            consulted: 2025-01
        ---

        """
            .formatted(number, number)
        + "A walk a day helps.\n".repeat(300);
  }
}
