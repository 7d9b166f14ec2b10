package pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.model.Address;

/** The manifest, the journal and the rules for names. */
class StoredFormsTest {
  private static final String DIGEST = "0123456789abcdef".repeat(4);

  private static final Journal JOURNAL =
      new Journal(
          List.of(
              Step.create(new Address("a b/ü.html"), "new-1"),
              Step.replace(new Address("c.html"), "new-2", "old-3"),
              Step.remove(new Address("d.html"), "old-4")));

  @Test
  void aManifestIsSortedTextThatCanBeReadAgain() {
    TreeMap<Address, Manifest.Entry> entries = new TreeMap<>();
    entries.put(new Address("b.html"), new Manifest.Entry(Phase.LIST, 2, Digest.parse(DIGEST)));
    entries.put(new Address("a ü.css"), new Manifest.Entry(Phase.ASSET, 1, Digest.parse(DIGEST)));
    Manifest manifest = new Manifest(entries);

    assertThat(manifest.text())
        .isEqualTo(
            "pamphlet-manifest 1\nasset 1 %s a ü.css\nlist 2 %s b.html\n"
                .formatted(DIGEST, DIGEST));
    assertThat(Manifest.parse(manifest.text())).contains(manifest);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "pamphlet-manifest 2\n",
        "pamphlet-manifest 1",
        "pamphlet-manifest 1\npage 1 # a.html",
        "pamphlet-manifest 1\npage 1 # ../a.html\n",
        "pamphlet-manifest 1\npage 1 # /etc/passwd\n",
        "pamphlet-manifest 1\npage 1 # .git/config\n",
        "pamphlet-manifest 1\npage x # a.html\n",
        "pamphlet-manifest 1\npage 1 # a.html\npage 1 # a.html\n"
      })
  void aManifestThatIsNotWholeIsNotRead(String text) {
    assertThat(Manifest.parse(text.replace("#", DIGEST))).isEmpty();
  }

  @Test
  void aJournalCanBeReadAgain() {
    assertThat(Journal.parse(JOURNAL.text())).contains(JOURNAL);
  }

  @Test
  void aJournalThatIsCutOffAnywhereIsNotRead() {
    String text = JOURNAL.text();
    for (int length = 0; length < text.length(); length++) {
      assertThat(Journal.parse(text.substring(0, length))).as("%d characters", length).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create new-1 - ../a.html", "create new-1 - /a.html", "create ../a - a.html",
        "create new-1 old-1 a.html", "remove new-1 old-1 a.html", "replace new-1 - a.html",
        "remove - old-1 .pamphlet-lock", "format - - a.html"
      })
  void aStepThatLeavesTheSiteIsNotRead(String line) {
    assertThat(Step.parse(line)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a.html", "ü/日本.html", "a b.html", ".nojekyll", "console.html", "c++.html"})
  void ordinaryNamesAreAllowed(String path) {
    assertThat(Names.problem(new Address(path))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a",
        "a/../b",
        "a/./b",
        "a//b",
        "a/",
        "a\\b",
        "a:b",
        "a?b",
        "a\u0000b",
        "a\nb",
        "CON",
        "com1.html",
        "x/nul.tar.gz",
        "a.",
        "a ",
        "a./b",
        ".git/hooks/x",
        ".GIT/x",
        ".pamphlet-lock",
        ".Pamphlet-stage/x",
        "\uD800.html"
      })
  void namesThatSomeSystemCannotStoreAreReported(String path) {
    assertThat(Names.problem(new Address(path))).isPresent();
  }

  @Test
  void lengthCountsInBytes() {
    assertThat(Names.problem(new Address("ü".repeat(100)))).isEmpty();
    assertThat(Names.problem(new Address("ü".repeat(101)))).isPresent();
    assertThat(Names.problem(new Address("abcdefghi/".repeat(100) + "a"))).isPresent();
  }

  @Test
  void spellingsFoldAsFileSystemsFoldThem() {
    assertThat(Names.fold("NECK/É.html")).isEqualTo(Names.fold("neck/e\u0301.html"));
    assertThat(Names.fold("straße.html")).isNotEqualTo(Names.fold("strasse.html"));
  }
}
