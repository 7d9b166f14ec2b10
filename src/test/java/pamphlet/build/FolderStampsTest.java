package pamphlet.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStampsTest {
  private static final long OLD = 1_700_000_000_000L;
  private static final long NEW = 1_800_000_000_000L;

  @TempDir private Path folder;

  @Test
  void theSumIsTheSameWithoutTheStamps() throws IOException {
    write("a.html", "a", OLD);
    write("b/c.html", "c", OLD);
    write("new.html", "new", NEW);
    FolderStamps all = FolderStamps.ofOutput(folder);
    FolderStamps few = all.shortened(TimeUnit.MILLISECONDS.toNanos(NEW));
    assertThat(few.size()).isOne();
    assertThat(few.path(0)).isEqualTo("new.html");
    assertThat(few.sum(Set.of())).isEqualTo(all.sum(Set.of()));
    assertThat(few.sum(Set.of("new.html"))).isEqualTo(all.sum(Set.of("new.html")));
    assertThat(few.isPlain()).isTrue();
    assertThat(few.keys(Set.of("new.html"))).isEqualTo(all.keys(Set.of("new.html"))).hasSize(2);

    write("a.html", "other", OLD);
    assertThat(FolderStamps.ofOutput(folder).sum(Set.of())).isNotEqualTo(few.sum(Set.of()));
  }

  @Test
  void filesThatAreLookedAtAgainAreSummedAsIfAllWere() throws IOException {
    write("a.html", "a", OLD);
    write("b.html", "b", OLD);
    write("gone.html", "gone", OLD);
    FolderStamps before = FolderStamps.ofOutput(folder);
    write("b.html", "other", OLD);
    write("c.html", "c", NEW);
    Files.delete(folder.resolve("gone.html"));
    FolderStamps after = before.again(folder, Set.of("b.html", "c.html", "gone.html"));
    FolderStamps wanted = FolderStamps.ofOutput(folder);
    assertThat(after.sum(Set.of())).isEqualTo(wanted.sum(Set.of()));
    assertThat(after.sum(Set.of("c.html"))).isEqualTo(wanted.sum(Set.of("c.html")));
  }

  @Test
  void foldersThatBeginWithADotAreLeftOut() throws IOException {
    write("a.html", "a", OLD);
    write("b/c/d.html", "d", OLD);
    write(".git/HEAD", "head", OLD);
    write("b/.tool/x", "x", OLD);
    write(".hidden", "a file", OLD);
    FolderStamps found = FolderStamps.ofOutput(folder);
    assertThat(IntStream.range(0, found.size()).mapToObj(found::path))
        .containsExactlyInAnyOrder("a.html", "b/c/d.html", ".hidden");
    assertThat(found.isPlain()).isTrue();
  }

  @Test
  void linksAndWhatABrokenOffBuildLeftAreNotPlain() throws IOException {
    write("a.html", "a", OLD);
    Files.createDirectory(folder.resolve(".pamphlet-stage"));
    assertThat(FolderStamps.ofOutput(folder).isPlain()).isFalse();
    Files.delete(folder.resolve(".pamphlet-stage"));
    assertThat(FolderStamps.ofOutput(folder).isPlain()).isTrue();
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("a.html"));
    assertThat(FolderStamps.ofOutput(folder).isPlain()).isFalse();
    Files.delete(link);
    Files.createSymbolicLink(link, Files.createDirectory(folder.resolve("b")));
    assertThat(FolderStamps.ofOutput(folder).isPlain()).isFalse();
    assertThat(FolderStamps.ofOutput(link).isPlain()).isFalse();
    assertThat(FolderStamps.ofOutput(folder.resolve("nothing")).isPlain()).isFalse();
  }

  private void write(String name, String text, long millis) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.fromMillis(millis));
  }
}
