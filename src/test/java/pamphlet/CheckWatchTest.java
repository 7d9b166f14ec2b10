package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.cli.Main;

/** {@code pamphlet check --watch}, with an editor who makes a mistake and mends it. */
class CheckWatchTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir private Path temp;

  @Test
  @Timeout(120)
  void everyChangeIsCheckedUntilInterrupted() throws Exception {
    MiniSite site = MiniSite.copy(MiniSite.ALL.resolve("article"), temp.resolve("site"));
    Path article = site.root().resolve("articles/neck.md");
    String sound = Files.readString(article);
    CompletableFuture<Integer> code = new CompletableFuture<>();
    Thread program = new Thread(() -> code.complete(watch(site)));
    program.start();
    awaitRounds(1);
    replace(article, sound.replace("reviewer:", "reviwer:"));
    awaitRounds(2);
    assertThat(text(err)).contains("did you mean \"reviewer\"?");
    replace(article, sound);
    awaitRounds(3);
    replace(site.root().resolve("articles/new.md"), "no front matter");
    awaitRounds(4);
    Files.delete(site.root().resolve("articles/new.md"));
    awaitRounds(5);
    replace(site.root().resolve("pamphlet.urls"), "gone.html\n");
    awaitRounds(6);
    assertThat(text(err)).contains("\"gone.html\" was published");
    Path own = Files.createDirectories(site.root().resolve("templates"));
    replace(own.resolve("messages_en.properties"), "nav.hoem = Start\n");
    Files.delete(site.root().resolve("pamphlet.urls"));
    awaitLine("TP010");
    replace(own.resolve("footer.ftlh"), "${nothing}");
    awaitLine("templates/footer.ftlh:1:3: error[TP002]");
    assertThat(text(out).lines().limit(6).map(line -> line.replaceAll(", .* in ", " in ")))
        .containsExactly(
            "0 errors in 2 pages",
            "1 error in 2 pages",
            "0 errors in 2 pages",
            "1 error in 3 pages",
            "0 errors in 2 pages",
            "1 error in 2 pages");
    assertThat(text(err)).doesNotContain("\u001b");
    program.interrupt();
    assertThat(code.get(60, TimeUnit.SECONDS)).isEqualTo(130);
  }

  private int watch(MiniSite site) {
    String[] args = {
      "check", "--watch", "--root", site.root().toString(), "--today", MiniSite.TODAY
    };
    return Main.run(
        args,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8));
  }

  /**
   * As editors do that write beside the file and then rename, in one step: without ATOMIC_MOVE,
   * Java deletes the old file first, and on a busy machine a round finds none.
   */
  private static void replace(Path file, String text) throws IOException {
    Path other = file.resolveSibling("." + file.getFileName() + ".tmp");
    Files.writeString(other, text);
    Files.move(other, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private void awaitLine(String text) throws InterruptedException {
    while (!text(err).contains(text)) {
      Thread.sleep(20);
    }
  }

  private void awaitRounds(int count) throws InterruptedException {
    while (text(err).split("Waiting for changes", -1).length - 1 < count) {
      Thread.sleep(20);
    }
  }

  private static String text(ByteArrayOutputStream stream) {
    return stream.toString(StandardCharsets.UTF_8);
  }
}
