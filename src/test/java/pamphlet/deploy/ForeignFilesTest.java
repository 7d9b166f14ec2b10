package pamphlet.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static pamphlet.deploy.Samples.NEW;
import static pamphlet.deploy.Samples.OLD;
import static pamphlet.deploy.Samples.USUAL;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others put at the target, or did to what was published. */
class ForeignFilesTest {
  @TempDir Path temp;
  private final MemoryTarget target = new MemoryTarget();

  @Test
  void foreignFilesAreNeverTouched() throws IOException {
    target.hold("readme.txt", "theirs");
    target.hold("categories/theirs.html", "theirs");
    publish(OLD);
    publish(NEW);
    publish(SmallSite.of("index.html", "alone"));
    assertThat(target.changes()).noneMatch(op -> op.contains("theirs") || op.contains("readme"));
    assertThat(target.site()).hasSize(3).containsEntry("readme.txt", "theirs");
  }

  @Test
  void foreignFileInTheWayIsRefusedUnlessItIsAdopted() throws IOException {
    target.hold("neck.html", "theirs");
    assertThatThrownBy(() -> publish(OLD)).hasMessageContaining("Pamphlet did not publish it");
    assertThat(target.operations).isEmpty();
    publish(OLD, new DeployOptions(OptionalInt.empty(), true));
    assertThat(target.site()).isEqualTo(OLD);
  }

  @Test
  void sameFileOfAnotherToolIsTakenOver() throws IOException {
    target.hold("neck.html", OLD.get("neck.html"));
    publish(OLD);
    assertThat(target.changes()).doesNotContain("put neck.html");
  }

  @Test
  void fileCanBecomeAFolderAndBack() throws IOException {
    SortedMap<String, String> file = SmallSite.of("index.html", "i", "a", "file");
    SortedMap<String, String> folder = SmallSite.of("index.html", "i", "a/b.txt", "inside");
    publish(file);
    target.heal();
    publish(folder);
    assertThat(target.changes()).containsExactly("delete a", "put a/b.txt");
    target.heal();
    publish(file);
    assertThat(target.changes()).containsExactly("delete a/b.txt", "put a");
  }

  @Test
  void foreignFileWhereAFolderIsNeededIsRefused() {
    target.hold("categories", "theirs");
    assertThatThrownBy(() -> publish(OLD)).hasMessageContaining("Pamphlet did not publish it");
  }

  @Test
  void whatWasEditedOrLostAtTheTargetIsRestored() throws IOException {
    publish(OLD);
    target.hold("neck.html", "edited");
    target.files.remove("old.html");
    target.heal();
    publish(OLD);
    assertThat(target.changes()).containsExactly("put old.html", "put neck.html");
  }

  private DeployReport publish(Map<String, String> site) throws IOException {
    return publish(site, USUAL);
  }

  private DeployReport publish(Map<String, String> site, DeployOptions options) throws IOException {
    return Samples.publish(temp.resolve("site"), site, target, options);
  }
}
