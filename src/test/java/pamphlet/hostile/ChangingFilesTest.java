package pamphlet.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that vanish, come back, become links or other texts while the site is built. A build may
 * fail, but only in words; it never publishes what was not there or not allowed.
 */
class ChangingFilesTest {
  private static final int BUILDS = 25;

  @TempDir private Path folder;

  @Test
  void buildsAmongChangesTellWhatWentWrongAndPublishOnlyWhatIsAllowed() throws IOException {
    HostileSite site = HostileSite.below(folder);
    site.body("![A drawing](images/a.svg)\n\n[Open it](images/a.svg).");
    AtomicBoolean isOver = new AtomicBoolean();
    CompletableFuture<Void> enemy =
        CompletableFuture.runAsync(
            () -> {
              for (int i = 0; !isOver.get(); i++) {
                change(site, i);
              }
            });
    TreeMap<Integer, Integer> codes = new TreeMap<>();
    for (int i = 0; i < BUILDS; i++) {
      codes.merge(site.build().code(), 1, Integer::sum);
    }
    isOver.set(true);
    enemy.join();
    System.out.println(BUILDS + " builds among changes, by exit code: " + codes);
    calm(site);
    assertThat(site.build().code()).isZero();
    var after = HostileSite.files(site.output());
    site.build("--clean");
    assertThat(after).isEqualTo(HostileSite.files(site.output()));
  }

  private static void change(HostileSite site, int round) {
    try {
      Path drawing = site.article("images/a.svg");
      Path article = site.article("attack.md");
      switch (round % 6) {
        case 0 -> Files.deleteIfExists(drawing);
        case 1 -> site.put("articles/images/a.svg", drawing("<script>alert(1)</script>"));
        case 2 -> site.put("articles/images/a.svg", drawing("<circle r=\"9\"/>"));
        case 3 -> Files.deleteIfExists(article);
        case 4 -> Files.createSymbolicLink(article, Path.of("../../outside/secret.md"));
        default -> calm(site);
      }
    } catch (FileAlreadyExistsException there) {
      // The article is still there; the next round deletes it.
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void calm(HostileSite site) throws IOException {
    for (String name : List.of("images/a.svg", "attack.md")) {
      Files.deleteIfExists(site.article(name));
    }
    site.put("articles/images/a.svg", drawing("<circle r=\"9\"/>"));
    site.body("![A drawing](images/a.svg)\n\n[Open it](images/a.svg).");
  }

  private static String drawing(String content) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"60\" height=\"40\">"
        + content
        + "</svg>";
  }
}
