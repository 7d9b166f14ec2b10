package pamphlet.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.model.SourcePath;

class SiteFilesTest {
  private static final SourcePath PHOTO = new SourcePath("photo.jpg");

  @TempDir Path folder;
  private final List<String> made = new ArrayList<>();

  @BeforeEach
  void writePhoto() throws IOException {
    Files.createDirectory(folder.resolve("articles"));
    Files.writeString(folder.resolve("articles/photo.jpg"), "one");
  }

  private String small(String how) {
    SiteFiles files = new SiteFiles(new SiteRoot(folder));
    byte[] bytes =
        files.derived(
            PHOTO,
            how,
            original -> {
              made.add(how);
              return ("small " + new String(original, UTF_8)).getBytes(UTF_8);
            });
    return new String(bytes, UTF_8);
  }

  @Test
  void nextBuildFindsWhatThisOneMade() {
    assertThat(List.of(small("480w"), small("480w"), small("800w"))).containsOnly("small one");
    assertThat(made).containsExactly("480w", "800w");
  }

  @Test
  void changedFileIsMadeAnew() throws IOException {
    small("480w");
    Files.writeString(folder.resolve("articles/photo.jpg"), "two");
    assertThat(small("480w")).isEqualTo("small two");
  }

  @Test
  void buildGoesOnWhereNothingCanBeKept() throws IOException {
    Files.writeString(folder.resolve(".pamphlet"), "a file where the folder belongs");
    assertThat(List.of(small("480w"), small("480w"))).containsOnly("small one");
    assertThat(made).hasSize(2);
  }
}
