package pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import pamphlet.model.Address;

/** A few changes to a published site. */
class SiteEditTest {
  @TempDir private Path temp;
  private Path output;

  @BeforeEach
  void publish() throws IOException {
    output = temp.resolve("site");
    MiniSite.publish(output, MiniSite.of("a b.html", "0", "b.html", "1", "s/t1.js", "2"));
  }

  @Test
  void anEditEndsLikeAWholePublication() throws IOException {
    Path whole = temp.resolve("whole");
    MiniSite.publish(whole, MiniSite.of("a b.html", "0", "b.html", "new", "s/t2.js", "3"));
    Optional<SortedSet<Address>> written =
        edit(Map.of("b.html", "new", "s/t2.js", "3", "a b.html", "0"), Set.of("s/t1.js"));
    assertThat(written.orElseThrow())
        .containsExactly(new Address("b.html"), new Address("s/t2.js"));
    assertThat(MiniSite.readAll(output)).isEqualTo(MiniSite.readAll(whole));
  }

  @Test
  void whatTakesAPlanIsRefusedAndNothingChanges() throws IOException {
    Files.writeString(output.resolve("mine.html"), "mine");
    Map<String, String> before = MiniSite.readAll(output);
    assertThat(edit(Map.of("b.html", "9", "mine.html", "9"), Set.of())).isEmpty();
    assertThat(edit(Map.of("b.html", "9", "B.html", "9"), Set.of())).isEmpty();
    assertThat(edit(Map.of("b.html", "9", "b.html/c.html", "9"), Set.of())).isEmpty();
    assertThat(edit(Map.of("b.html", "9"), Set.of("mine.html"))).isEmpty();
    assertThat(MiniSite.readAll(output)).isEqualTo(before);
  }

  @Test
  void aFolderThatChangedMeanwhileIsLeftAlone() throws IOException {
    Map<String, String> before = MiniSite.readAll(output);
    SiteEdit edit = edit(Map.of("b.html", "9"));
    assertThat(Publication.edit(target(), edit, () -> false)).isEmpty();
    assertThat(MiniSite.readAll(output)).isEqualTo(before);
  }

  @Test
  void linesOfAManifestAreFoundByHalving() {
    SortedMap<Address, Manifest.Entry> entries = new TreeMap<>();
    for (int i = 0; i < 50; i++) {
      entries.put(new Address("p" + i * 2 + " x.html"), entry(i));
    }
    String text = new Manifest(entries).text();
    for (int i = 0; i < 100; i++) {
      Address address = new Address("p" + i + " x.html");
      assertThat(ManifestEdit.has(text, address)).isEqualTo(i % 2 == 0);
      SortedMap<Address, Optional<Manifest.Entry>> lines = new TreeMap<>();
      lines.put(address, Optional.of(entry(i + 1000)));
      lines.put(new Address("p4 x.html"), Optional.empty());
      SortedMap<Address, Manifest.Entry> wanted = new TreeMap<>(entries);
      wanted.put(address, entry(i + 1000));
      wanted.remove(new Address("p4 x.html"));
      assertThat(ManifestEdit.of(text, lines)).isEqualTo(new Manifest(wanted).text());
    }
  }

  private static Manifest.Entry entry(int size) {
    return new Manifest.Entry(Phase.PAGE, size, Digest.parse("0123456789abcdef".repeat(4)));
  }

  private Optional<SortedSet<Address>> edit(Map<String, String> written, Set<String> removed)
      throws IOException {
    SiteEdit edit = edit(written);
    Set<Address> gone = new TreeSet<>();
    removed.forEach(path -> gone.add(new Address(path)));
    SortedMap<Address, Phase> phases = new TreeMap<>(edit.phases());
    gone.forEach(address -> phases.put(address, phase(address.path())));
    return Publication.edit(target(), new SiteEdit(edit.written(), phases, gone), () -> true);
  }

  private static SiteEdit edit(Map<String, String> written) {
    SortedMap<Address, byte[]> files = new TreeMap<>();
    SortedMap<Address, Phase> phases = new TreeMap<>();
    written.forEach(
        (path, text) -> {
          files.put(new Address(path), text.getBytes(StandardCharsets.UTF_8));
          phases.put(new Address(path), phase(path));
        });
    return new SiteEdit(files, phases, Set.of());
  }

  private static Phase phase(String path) {
    return MiniSite.phase(path);
  }

  private PublishTarget target() {
    return new PublishTarget(output, temp, false, false);
  }
}
