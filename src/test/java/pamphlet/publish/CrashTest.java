package pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every operation of a publication fails once in each way that matters. */
class CrashTest {
  private static final SortedMap<String, String> OLD =
      MiniSite.of(
          "style.css", "old style",
          "index.html", "old href=\"a.html\" href=\"categories/x.html\"",
          "a.html", "old href=\"style.css\" href=\"gone.html\"",
          "gone.html", "old href=\"gone.svg\"",
          "gone.svg", "old picture",
          "deep/er/gone.html", "old",
          "swap", "a file that becomes a folder",
          "back/page.html", "in a folder that becomes a file",
          "same.html", "same",
          "categories/x.html", "old href=\"a.html\"");

  private static final SortedMap<String, String> NEW =
      MiniSite.of(
          "style.css", "new style",
          "index.html", "new href=\"a.html\" href=\"categories/y.html\"",
          "a.html", "new href=\"new/b.html\" href=\"categories/y.html\"",
          "new/b.html", "new href=\"new/b.svg\" href=\"a.html\"",
          "new/b.svg", "new picture",
          "swap/page.html", "new",
          "back", "new",
          "same.html", "same",
          "categories/y.html", "new href=\"new/b.html\"");

  /** A fault later than this would mean that the loops below never end. */
  private static final int MAX_OPERATIONS = 500;

  private SortedMap<String, String> oldWhole;
  private SortedMap<String, String> newWhole;

  @BeforeEach
  void publishWithoutFaults() throws IOException {
    oldWhole = complete(OLD);
    newWhole = complete(NEW);
  }

  @Test
  void aKilledBuildLeavesWholeFilesAndTheNextOneCompletesIt() throws IOException {
    Set<SortedMap<String, String>> ends = new HashSet<>();
    for (int failAt = 0; failAt < MAX_OPERATIONS; failAt++) {
      try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
        Path output = siteOn(disk);
        FaultyFiles files = FaultyFiles.dyingAt(failAt);
        publishOrFail(output, files);
        assertWhole(output, files);
        recover(output);
        assertThat(MiniSite.readAll(output)).isIn(oldWhole, newWhole);
        ends.add(MiniSite.read(output));
        if (!files.failed()) {
          break;
        }
      }
    }
    assertThat(ends).as("both ends were met").containsExactlyInAnyOrder(with(OLD), with(NEW));
  }

  @Test
  void aFailedBuildRestoresTheOldSite() throws IOException {
    for (int failAt = 0; failAt < MAX_OPERATIONS; failAt++) {
      try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
        Path output = siteOn(disk);
        FaultyFiles files = FaultyFiles.stumblingAt(failAt);
        boolean published = publishOrFail(output, files);
        if (!files.failed()) {
          return;
        }
        Map<String, String> expected = published ? NEW : OLD;
        assertThat(MiniSite.read(output))
            .as("fault %s", files.done().get(failAt))
            .isEqualTo(with(expected));
        MiniSite.publish(output, NEW);
        assertThat(MiniSite.readAll(output)).isEqualTo(newWhole);
      }
    }
    throw new AssertionError("more operations than expected");
  }

  @Test
  void aKilledRecoveryIsRecovered() throws IOException {
    int half = operationNumber("move /work/site/new/b.html");
    for (int failAt = 0; failAt < MAX_OPERATIONS; failAt++) {
      try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
        Path output = siteOn(disk);
        publishOrFail(output, FaultyFiles.dyingAt(half));
        assertThat(output.resolve(".pamphlet-stage/journal")).exists();
        FaultyFiles files = FaultyFiles.dyingAt(failAt);
        publishOrFail(output, files);
        assertWhole(output, files);
        recover(output);
        assertThat(MiniSite.readAll(output)).isEqualTo(newWhole);
        if (!files.failed()) {
          return;
        }
      }
    }
    throw new AssertionError("more operations than expected");
  }

  @Test
  void aKilledReturnToTheOldSiteIsCompleted() throws IOException {
    int returns = 0;
    int first = operationNumber("delete /work/site/back/page.html");
    int last = operationNumber("delete /work/site/.pamphlet-stage/journal");
    for (int stumble = first; stumble <= last; stumble += 5) {
      for (int later = 1; later < 40; later += 2) {
        try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
          Path output = siteOn(disk);
          publishOrFail(output, FaultyFiles.stumblingAndDyingAt(stumble, stumble + later));
          returns += Files.exists(output.resolve(".pamphlet-stage/undo")) ? 1 : 0;
          recover(output);
          assertThat(MiniSite.readAll(output)).isIn(oldWhole, newWhole);
        }
      }
    }
    assertThat(returns).as("returns that were killed").isPositive();
  }

  @Test
  void everyReachableLinkWorksAfterEachOperation() throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
      Path output = siteOn(disk);
      Set<SortedMap<String, String>> moments = new HashSet<>();
      FaultyFiles files =
          FaultyFiles.watchedBy(
              () -> {
                moments.add(MiniSite.read(output));
                assertThat(MiniSite.brokenLinks(MiniSite.read(output))).isEmpty();
              });
      MiniSite.publish(MiniSite.target(output), NEW, files);
      assertThat(moments).as("states that a reader can meet").hasSizeGreaterThan(10);
    }
  }

  private static Path siteOn(FileSystem disk) throws IOException {
    Path output = disk.getPath("/work/site");
    Files.createDirectories(output);
    MiniSite.publish(output, OLD);
    Files.writeString(output.resolve("foreign.txt"), "foreign");
    return output;
  }

  /** When an operation happens in an undisturbed publication. */
  private static int operationNumber(String operation) throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
      FaultyFiles files = FaultyFiles.watchedBy(() -> {});
      MiniSite.publish(MiniSite.target(siteOn(disk)), NEW, files);
      assertThat(files.done()).contains(operation);
      return files.done().indexOf(operation);
    }
  }

  private static boolean publishOrFail(Path output, FileOps files) {
    try {
      MiniSite.publish(MiniSite.target(output), NEW, files);
      return true;
    } catch (PublishException e) {
      assertThat(e.problems()).isNotEmpty();
      return false;
    }
  }

  /** Opens and closes, which ends what another build began. */
  private static void recover(Path output) throws PublishException {
    Publication.open(MiniSite.target(output)).close();
  }

  private static void assertWhole(Path output, FaultyFiles files) {
    SortedMap<String, String> site = MiniSite.read(output);
    site.forEach(
        (address, text) ->
            assertThat(text)
                .as("%s after %s", address, last(files))
                .isIn(OLD.get(address), NEW.get(address), "foreign"));
    assertThat(MiniSite.brokenLinks(site)).as("links after %s", last(files)).isEmpty();
  }

  private static String last(FaultyFiles files) {
    return files.done().get(files.done().size() - 1);
  }

  private static SortedMap<String, String> with(Map<String, String> site) {
    SortedMap<String, String> whole = new TreeMap<>(site);
    whole.put("foreign.txt", "foreign");
    return whole;
  }

  /** The site with its manifest and nothing else: no lock, no stage, no journal. */
  private static SortedMap<String, String> complete(Map<String, String> site) throws IOException {
    try (FileSystem disk = Jimfs.newFileSystem(Configuration.unix())) {
      Path fresh = disk.getPath("/work/site");
      MiniSite.publish(fresh, site);
      SortedMap<String, String> whole = MiniSite.readAll(fresh);
      whole.put("foreign.txt", "foreign");
      return whole;
    }
  }
}
