package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code build --verify-hash}: changes that leave size and time of a file as they were, which no
 * other build can see.
 */
class VerifyHashTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_123L);

  @TempDir private Path temp;
  private MiniSite site;
  private Path article;

  @BeforeEach
  void buildOnce() throws IOException {
    site = MiniSite.copy(MiniSite.ALL.resolve("review-states"), temp.resolve("site-folder"));
    try (Stream<Path> files = Files.list(site.root().resolve("articles"))) {
      article = files.filter(file -> file.toString().endsWith(".md")).sorted().findFirst().get();
    }
    Files.setLastModifiedTime(article, LONG_AGO);
    assertThat(site.build().code()).isZero();
  }

  @Test
  void anArticleIsReadWhoseStampIsTheSame() throws IOException {
    secretly(article, "title: ", "title: Z");
    assertThat(site.build().code()).isZero();
    assertThat(site.build("--verify-hash").code()).isZero();
    MiniSite fresh = MiniSite.copy(site.root(), temp.resolve("fresh"));
    fresh.build("--clean");
    assertThat(MiniSite.files(site.output())).isEqualTo(MiniSite.files(fresh.output()));
  }

  @Test
  void anOutputIsReadWhoseStampIsTheSame() throws IOException {
    SortedMap<String, String> before = MiniSite.files(site.output());
    Path page = site.output().resolve("index.html");
    // A build that writes nothing takes note of stamps that are old enough to be trusted.
    Files.setLastModifiedTime(page, LONG_AGO);
    assertThat(site.build().code()).isZero();
    secretly(page, "<html", "<HTML");
    assertThat(MiniSite.files(site.output())).isNotEqualTo(before);
    assertThat(site.build("--verify-hash").code()).isZero();
    assertThat(MiniSite.files(site.output())).isEqualTo(before);
  }

  /** Changes a file and leaves its size and time, as some copying programs do. */
  private static void secretly(Path file, String old, String by) throws IOException {
    FileTime time = Files.getLastModifiedTime(file);
    String text = Files.readString(file);
    int at = text.indexOf(old);
    String changed = text.substring(0, at) + by + text.substring(at + by.length());
    Files.writeString(file, changed);
    Files.setLastModifiedTime(file, time);
  }
}
