package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A theme that would publish what it must not stops the build, and the old site stays. */
class PageFaultsTest {
  @TempDir private Path temp;

  @Test
  void faultStopsTheBuildAndNamesPageElementAndRemedy() throws IOException {
    MiniSite site = MiniSite.copy(MiniSite.all().toList().get(0), temp.resolve("site"));
    assertThat(site.build().code()).isZero();
    Map<String, String> before = MiniSite.files(site.output());
    Path template = site.root().resolve("templates/not-found.ftlh");
    Files.createDirectories(template.getParent());
    Files.writeString(template, "<p>\n<a href=\"gone.html\">Start</a></p>\n");
    MiniSite.Run run = site.build();
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err())
        .isEqualTo(
            """
            site/404.html:2:1: error[TP024]: the address "gone.html" leads to no file of the site
               1 | <p>
               2 | <a href="gone.html">Start</a></p>
                 | ^^^^^^^^^^^^^^^^^^^^ check the spelling; every link between pages is relative to the page it stands on
            Faults in 1 finished page; nothing was written, the site is as it was
            """);
    assertThat(MiniSite.files(site.output())).isEqualTo(before);
  }

  @Test
  void programsAreToldOfFaultsAndOfAllThatWasFoundBefore() throws IOException {
    MiniSite site = MiniSite.copy(MiniSite.ALL.resolve("review-states"), temp.resolve("site"));
    Path own = Files.createDirectories(site.root().resolve("templates"));
    Files.writeString(own.resolve("not-found.ftlh"), "<p>\n<a href=\"gone.html\">Start</a></p>\n");
    assertThat(site.run("check", "--format", "json").out())
        .contains(
            "\"TP024\"", "\"source\": \"<a href=\\\"gone.html\\\">Start</a></p>\"", "\"RV012\"");
    assertThat(site.build("--format", "json").out()).contains("\"errors\": 1", "\"TP024\"");
    Files.writeString(own.resolve("not-found.ftlh"), "${nothing}");
    MiniSite.Run check = site.run("check", "--format", "github");
    assertThat(check.out()).contains("RV012", "TP002");
    assertThat(check.code()).isEqualTo(3);
    assertThat(site.build("--format", "json").out()).contains("\"TP002\"");
  }
}
