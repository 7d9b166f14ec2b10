package pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.model.Code;

/** What somebody else put into the output folder stays as it is. */
class ForeignOutputsTest {
  @TempDir private Path temp;
  private Path output;

  @BeforeEach
  void nameOutput() {
    output = temp.resolve("site");
  }

  @Test
  void aForeignFileInTheWayIsReportedAndKept() throws IOException {
    MiniSite.publish(output, MiniSite.of("a.html", "1"));
    Files.writeString(output.resolve("b.html"), "mine");
    Map<String, String> before = MiniSite.readAll(output);

    assertFails(OutputCodes.OCCUPIED, () -> publish("a.html", "2", "b.html", "2"));

    assertThat(MiniSite.readAll(output)).isEqualTo(before);
  }

  @Test
  void aForeignFileInTheWayOfAFirstPublicationIsReportedAndKept() throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.osX())) {
      Path site = Files.createDirectories(disk.getPath("/work/site"));
      Files.writeString(site.resolve("NECK.html"), "mine");
      Files.createDirectory(site.resolve("deep"));
      Files.writeString(site.resolve("deep/a.html"), "mine");
      PublishTarget forced = new PublishTarget(site, site.getParent(), false, true);

      PublishException failure =
          catchThrowableOfType(
              PublishException.class,
              () ->
                  MiniSite.publish(
                      forced,
                      MiniSite.of("neck.html", "1", "deep/a.html", "1", "b.html", "1"),
                      new DiskFiles()));

      assertThat(failure.problems())
          .extracting(problem -> problem.code())
          .containsExactly(OutputCodes.OCCUPIED, OutputCodes.OCCUPIED);
      assertThat(MiniSite.read(site))
          .isEqualTo(MiniSite.of("NECK.html", "mine", "deep/a.html", "mine"));
    }
  }

  @Test
  void aForeignFileWhereAFolderBelongsIsReportedAndKept() throws IOException {
    MiniSite.publish(output, MiniSite.of("a.html", "1"));
    Files.writeString(output.resolve("b"), "mine");

    assertFails(OutputCodes.OCCUPIED, () -> publish("b/c.html", "2"));

    assertThat(output.resolve("b")).hasContent("mine");
  }

  @Test
  void aFolderWithForeignFilesWhereAFileBelongsIsReportedAndKept() throws IOException {
    MiniSite.publish(output, MiniSite.of("b/a.html", "1"));
    Files.writeString(output.resolve("b/mine.txt"), "mine");

    assertFails(OutputCodes.OCCUPIED, () -> publish("b", "2"));

    assertThat(MiniSite.read(output)).containsOnlyKeys("b/a.html", "b/mine.txt");
  }

  @Test
  void nothingIsWrittenThroughALinkedFolder() throws IOException {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    MiniSite.publish(output, MiniSite.of("a.html", "1"));
    Files.createSymbolicLink(output.resolve("b"), elsewhere);

    assertFails(OutputCodes.LINKED, () -> publish("b/c.html", "2"));

    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void nothingIsRemovedThroughALinkedFolder() throws IOException {
    MiniSite.publish(output, MiniSite.of("a.html", "1", "b/c.html", "1"));
    Path elsewhere = temp.resolve("elsewhere");
    Files.move(output.resolve("b"), elsewhere);
    Files.createSymbolicLink(output.resolve("b"), elsewhere);

    publish("a.html", "1");

    assertThat(elsewhere.resolve("c.html")).hasContent("1");
    assertThat(output.resolve("b")).isSymbolicLink();
  }

  @Test
  void nothingIsWrittenThroughALinkedFile() throws IOException {
    Path elsewhere = Files.writeString(temp.resolve("elsewhere.html"), "mine");
    MiniSite.publish(output, MiniSite.of("a.html", "1"));
    Files.delete(output.resolve("a.html"));
    Files.createSymbolicLink(output.resolve("a.html"), elsewhere);

    assertFails(OutputCodes.LINKED, () -> publish("a.html", "2"));

    assertThat(elsewhere).hasContent("mine");
  }

  @Test
  void aFileThatAppearsAfterThePlanIsKeptAndTheOldSiteRestored() throws IOException {
    MiniSite.publish(output, MiniSite.of("a.html", "1", "index.html", "1"));
    FaultyFiles files = FaultyFiles.watchedBy(() -> intrude(output.resolve("z.html")));

    assertFails(
        OutputCodes.OCCUPIED,
        () ->
            MiniSite.publish(
                MiniSite.target(output), MiniSite.of("b.html", "2", "z.html", "2"), files));

    assertThat(MiniSite.read(output))
        .isEqualTo(MiniSite.of("a.html", "1", "index.html", "1", "z.html", "mine"));
  }

  /** Puts a file there once the site begins to change. */
  private void intrude(Path file) {
    try {
      if (Files.exists(output.resolve("b.html")) && !Files.exists(file)) {
        Files.writeString(file, "mine");
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private PublishReport publish(String... addressesAndTexts) throws PublishException {
    return MiniSite.publish(output, MiniSite.of(addressesAndTexts));
  }

  private static void assertFails(Code code, ThrowingCallable work) {
    PublishException failure = catchThrowableOfType(PublishException.class, work);
    assertThat(failure).as("failure with %s", code).isNotNull();
    assertThat(failure.problems()).extracting(problem -> problem.code()).containsExactly(code);
  }
}
