package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site in a language that is written from right to left. */
class RightToLeftTest {
  @TempDir private Path temp;

  @Test
  void groupsOfATelephoneNumberKeepTheirOrder() throws IOException {
    MiniSite site = MiniSite.copy(MiniSite.ALL.resolve("article"), temp.resolve("site"));
    assertThat(home(site)).contains("dir=\"ltr\">", "<a class=\"tel\" href=");
    Path words = site.root().resolve("templates/messages_ar.properties");
    Files.createDirectories(words.getParent());
    String english = Files.readString(Path.of("templates/messages_en.properties"));
    Files.writeString(words, english.replaceFirst("direction *= *ltr", "direction = rtl"));
    Path settings = site.root().resolve("pamphlet.yaml");
    Files.writeString(
        settings,
        Files.readString(settings).replaceFirst("(?m)^language:.*\\R", "") + "language: ar\n");
    assertThat(home(site))
        .contains("<html lang=\"ar\" dir=\"rtl\">", "<a class=\"tel\" dir=\"ltr\" href=");
  }

  private static String home(MiniSite site) throws IOException {
    MiniSite.Run run = site.build();
    assertThat(run.code()).as(run.err()).isZero();
    return Files.readString(site.output().resolve("index.html"));
  }
}
