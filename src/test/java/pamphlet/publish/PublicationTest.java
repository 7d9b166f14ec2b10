package pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.model.Address;
import pamphlet.model.Code;

class PublicationTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000_000_000L);

  @TempDir private Path temp;
  private Path output;

  @BeforeEach
  void nameOutput() {
    output = temp.resolve("site");
  }

  @Test
  void aFirstPublicationMakesTheFolderAndNothingButTheSiteAndItsManifest() throws IOException {
    PublishReport report = MiniSite.publish(output, MiniSite.of("a.html", "1", "b/c.css", "2"));

    assertThat(report.written()).containsExactly(new Address("a.html"), new Address("b/c.css"));
    assertThat(MiniSite.readAll(output))
        .containsOnlyKeys(".pamphlet-manifest", "a.html", "b/c.css");
  }

  @Test
  void unchangedFilesKeepTheirTime() throws IOException {
    MiniSite.publish(output, MiniSite.of("a.html", "1", "b.html", "1"));
    for (String file : List.of("a.html", "b.html", ".pamphlet-manifest")) {
      Files.setLastModifiedTime(output.resolve(file), LONG_AGO);
    }

    PublishReport report = MiniSite.publish(output, MiniSite.of("a.html", "1", "b.html", "2"));

    assertThat(Files.getLastModifiedTime(output.resolve("a.html"))).isEqualTo(LONG_AGO);
    assertThat(Files.getLastModifiedTime(output.resolve("b.html"))).isGreaterThan(LONG_AGO);
    assertThat(report.unchanged()).containsExactly(new Address("a.html"));
    assertThat(report.written()).containsExactly(new Address("b.html"));
  }

  @Test
  void publishingTheSameTwiceChangesNothing() throws IOException {
    Map<String, String> site = MiniSite.of("a.html", "1");
    MiniSite.publish(output, site);
    Files.setLastModifiedTime(output.resolve(".pamphlet-manifest"), LONG_AGO);

    MiniSite.publish(output, site);

    assertThat(Files.getLastModifiedTime(output.resolve(".pamphlet-manifest"))).isEqualTo(LONG_AGO);
  }

  @Test
  void cleanWritesUnchangedFilesAfresh() throws IOException {
    MiniSite.publish(output, MiniSite.of("a.html", "1"));
    Files.setLastModifiedTime(output.resolve("a.html"), LONG_AGO);

    PublishTarget clean = new PublishTarget(output, temp.resolve("root"), true, false);
    PublishReport report = MiniSite.publish(clean, MiniSite.of("a.html", "1"), new DiskFiles());

    assertThat(Files.getLastModifiedTime(output.resolve("a.html"))).isGreaterThan(LONG_AGO);
    assertThat(report.written()).containsExactly(new Address("a.html"));
  }

  @Test
  void staleFilesGoAndTheirEmptyFoldersToo() throws IOException {
    MiniSite.publish(output, MiniSite.of("a.html", "1", "old/er/b.html", "1", "old/c.html", "1"));
    Files.writeString(output.resolve("old/foreign.txt"), "mine");

    PublishReport report = MiniSite.publish(output, MiniSite.of("a.html", "1"));

    assertThat(report.removed())
        .containsExactly(new Address("old/c.html"), new Address("old/er/b.html"));
    assertThat(MiniSite.read(output)).containsOnlyKeys("a.html", "old/foreign.txt");
    assertThat(MiniSite.folders(output)).containsExactly("old");
  }

  @Test
  void aFileThatSomebodyEditedIsRestored() throws IOException {
    MiniSite.publish(output, MiniSite.of("a.html", "right"));
    Files.writeString(output.resolve("a.html"), "wrong");

    MiniSite.publish(output, MiniSite.of("a.html", "right"));

    assertThat(MiniSite.read(output)).isEqualTo(MiniSite.of("a.html", "right"));
  }

  @Test
  void aFileThatSomebodyDeletedIsRestored() throws IOException {
    MiniSite.publish(output, MiniSite.of("a.html", "1", "b.html", "1"));
    Files.delete(output.resolve("a.html"));

    MiniSite.publish(output, MiniSite.of("a.html", "1", "b.html", "1"));

    assertThat(MiniSite.read(output)).containsOnlyKeys("a.html", "b.html");
  }

  @Test
  void closingWithoutCommitLeavesTheOutputAsItWas() throws IOException {
    MiniSite.publish(output, MiniSite.of("a.html", "1"));
    Map<String, String> before = MiniSite.readAll(output);

    try (Publication publication = Publication.open(MiniSite.target(output))) {
      publication.put(new Address("a.html"), Phase.PAGE, bytes("2"));
    }

    assertThat(MiniSite.readAll(output)).isEqualTo(before);
    assertThat(MiniSite.folders(output)).isEmpty();
  }

  @Test
  void closingWithoutCommitRemovesTheFoldersThatWereMade() throws IOException {
    Path deep = temp.resolve("new/site");
    Publication.open(MiniSite.target(deep)).close();

    assertThat(temp.resolve("new")).doesNotExist();
  }

  @Test
  void outputsMayBePutFromManyThreads() throws IOException {
    try (Publication publication = Publication.open(MiniSite.target(output))) {
      IntStream.range(0, 200).parallel().forEach(i -> put(publication, "p" + i + ".html", "" + i));
      publication.commit();
    }

    assertThat(MiniSite.read(output)).hasSize(200).containsEntry("p121.html", "121");
  }

  @Test
  void allClashingNamesAreReportedInOneRun() {
    PublishException failure =
        catchThrowableOfType(
            PublishException.class,
            () ->
                publish(
                    "A.html",
                    "1",
                    "a.html",
                    "1",
                    "con.html",
                    "1",
                    "é.html",
                    "1",
                    "e\u0301.html",
                    "1",
                    "x",
                    "1",
                    "x/y.html",
                    "1"));

    assertThat(failure.problems())
        .extracting(problem -> problem.code().id() + " " + problem.place().path())
        .containsExactly(
            "OU008 site/a.html".replace("site", shown()),
            "OU009 site/con.html".replace("site", shown()),
            "OU008 site/x/y.html".replace("site", shown()),
            "OU008 site/é.html".replace("site", shown()));
    assertThat(output).doesNotExist();
  }

  @Test
  void anAddressThatIsPutTwiceIsReported() throws IOException {
    try (Publication publication = Publication.open(MiniSite.target(output))) {
      publication.put(new Address("a.html"), Phase.PAGE, bytes("1"));
      publication.put(new Address("a.html"), Phase.PAGE, bytes("2"));
      assertFails(OutputCodes.TWINS, publication::commit);
    }
  }

  @Test
  void aDamagedManifestDeletesNothing() throws IOException {
    MiniSite.publish(output, MiniSite.of("a.html", "1"));
    Path manifest = output.resolve(".pamphlet-manifest");
    Files.writeString(manifest, Files.readString(manifest) + "page 1 ../../b.html\n");

    assertFails(OutputCodes.DAMAGED, () -> publish("b.html", "1"));

    assertThat(MiniSite.read(output)).containsOnlyKeys("a.html");
  }

  @Test
  void aChangeOfCaseIsNoClashOnADiskThatIgnoresCase() throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.osX())) {
      Path site = disk.getPath("/work/site");
      MiniSite.publish(site, MiniSite.of("Neck.html", "old", "b.html", "1"));

      MiniSite.publish(site, MiniSite.of("neck.html", "new", "b.html", "1"));

      assertThat(MiniSite.read(site)).isEqualTo(MiniSite.of("neck.html", "new", "b.html", "1"));
    }
  }

  private PublishReport publish(String... addressesAndTexts) throws PublishException {
    return MiniSite.publish(output, MiniSite.of(addressesAndTexts));
  }

  private static void put(Publication publication, String address, String text) {
    try {
      publication.put(new Address(address), Phase.PAGE, bytes(text));
    } catch (PublishException e) {
      throw new AssertionError(e);
    }
  }

  private static void assertFails(Code code, ThrowingCallable work) {
    PublishException failure = catchThrowableOfType(PublishException.class, work);
    assertThat(failure).as("failure with %s", code).isNotNull();
    assertThat(failure.problems()).extracting(problem -> problem.code()).containsExactly(code);
  }

  private String shown() {
    return output.toString().replace('\\', '/');
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
