package pamphlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.model.Address;

/**
 * Whatever happens to the files of a site while it is served, and however fast, in the end the
 * preview shows what a clean build makes of them.
 *
 * <p>{@code -Dstorm.operations=1000 -Dstorm.seed=7} makes a longer storm.
 */
@Timeout(600)
class PreviewStormTest {
  private static final int OPERATIONS = Integer.getInteger("storm.operations", 60);
  private static final long SEED = Long.getLong("storm.seed", 20261123L);

  /** So often the preview is compared with a clean build. */
  private static final int BETWEEN_COMPARISONS = 20;

  @TempDir private Path temp;

  private final Random random = new Random(SEED);
  private final List<String> history = new ArrayList<>();
  private Path root;
  private RunningPreview preview;
  private int compared;
  private int sound;

  @Test
  void stormOfFileOperationsEndsAsACleanBuild() throws Exception {
    root = Files.createDirectories(temp.resolve("site-folder"));
    SourceFiles.copy(MiniSite.ALL.resolve("exercises"), root);
    Files.copy(MiniSite.ALL.resolve("pamphlet.yaml"), root.resolve("pamphlet.yaml"));
    Path calm = Files.createDirectories(temp.resolve("calm"));
    SourceFiles.copy(root, calm);
    SiteEdits edits = new SiteEdits(root, random);
    try (RunningPreview running = RunningPreview.start(root)) {
      preview = running;
      for (int i = 1; i <= OPERATIONS; i++) {
        history.add(random.nextInt(3) > 0 ? edits.next() : roughly());
        if (random.nextInt(3) == 0) {
          Thread.sleep(random.nextInt(30)); // An editor's rhythm; nothing waits for it.
        }
        if (i % BETWEEN_COMPARISONS == 0) {
          compare();
          SourceFiles.copy(calm, root); // Else nothing would be shown any more.
          history.add("restored, then " + edits.next());
          compare();
        }
      }
      SourceFiles.copy(calm, root);
      assertThat(compare()).as("the restored site is sound").isTrue();
    }
    System.out.printf(
        "storm: %d operations, %d comparisons, %d of them of sound sites%n",
        history.size(), compared, sound);
  }

  /** What editors and file managers do that is rougher than an edit. */
  private String roughly() throws IOException {
    Path articles = root.resolve("articles");
    return switch (random.nextInt(8)) {
      case 0 -> halfWritten();
      case 1 -> throughATemporaryFile();
      case 2 -> move(any(Files::isDirectory), articles.resolve("folder-" + random.nextInt(5)));
      case 3 -> delete(any(Files::isDirectory));
      case 4 -> {
        Path folder = articles.resolve("new-" + random.nextInt(5) + "/deep");
        Files.createDirectories(folder);
        yield write(folder.resolve("page.md"), Files.readAllBytes(any(Files::isRegularFile)));
      }
      case 5 -> write(articles.resolve(".page.md.swp"), new byte[] {1, 2, 3});
      case 6 -> write(any(Files::isRegularFile), "---\ntitle: [".getBytes(StandardCharsets.UTF_8));
      default ->
          move(any(Files::isRegularFile), articles.resolve("moved-" + random.nextInt(9) + ".md"));
    };
  }

  private String halfWritten() throws IOException {
    Path file = any(Files::isRegularFile);
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    Thread.yield();
    Files.write(file, whole);
    return "half and then whole: " + file;
  }

  private String throughATemporaryFile() throws IOException {
    Path file = any(Files::isRegularFile);
    Path other = file.resolveSibling(file.getFileName() + ".tmp");
    Files.writeString(other, Files.readString(file, StandardCharsets.ISO_8859_1) + "\nMore.\n");
    return move(other, file);
  }

  private String move(Path from, Path to) throws IOException {
    if (from.equals(root.resolve("articles")) || Files.isDirectory(to) || to.startsWith(from)) {
      return "nothing";
    }
    Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    return from + " → " + to;
  }

  private String delete(Path folder) throws IOException {
    if (!folder.equals(root.resolve("articles"))) {
      FileUtils.deleteDirectory(folder.toFile());
    }
    return "deleted " + folder;
  }

  private String write(Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    return "wrote " + file;
  }

  private Path any(Predicate<Path> kind) throws IOException {
    try (Stream<Path> walk = Files.walk(root.resolve("articles"))) {
      List<Path> found = walk.filter(kind).sorted().toList();
      return found.isEmpty() ? root.resolve("articles") : found.get(random.nextInt(found.size()));
    }
  }

  /** Waits until the preview shows what a clean build makes; returns whether that was a site. */
  private boolean compare() throws Exception {
    compared++;
    Path clean = temp.resolve("clean");
    FileUtils.deleteDirectory(clean.toFile());
    Files.createDirectories(clean);
    SourceFiles.copy(root, clean);
    MiniSite.Run run = new MiniSite(clean).build("--drafts");
    if (run.code() != 0) {
      // A broken template is one error; the summary of a build counts all others.
      String errors = run.code() == 1 ? "(" + lastLine(run.err()).split(",", 2)[0] : "(1 error,";
      preview.await(
          errors + " after " + tail(),
          () -> {
            String line = lastLine(preview.out());
            return line.startsWith("Not shown") && line.contains(errors);
          });
      return false;
    }
    SortedMap<String, String> expected = MiniSite.files(clean.resolve("site"));
    preview.await("the site after " + tail(), () -> isShown(expected));
    sound++;
    return true;
  }

  private boolean isShown(SortedMap<String, String> expected) {
    try {
      for (Map.Entry<String, String> file : expected.entrySet()) {
        boolean isPage = !file.getKey().startsWith(".pamphlet");
        if (isPage && !preview.get(target(file.getKey())).page().equals(file.getValue())) {
          return false;
        }
      }
      return preview.get("/no-such-page.html").status() == 404;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String target(String file) {
    return "/" + new Address(file).encoded();
  }

  private String tail() {
    return history
        .subList(Math.max(0, history.size() - BETWEEN_COMPARISONS), history.size())
        .toString();
  }

  private static String lastLine(String text) {
    return text.substring(text.stripTrailing().lastIndexOf('\n') + 1);
  }
}
