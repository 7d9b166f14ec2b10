package pamphlet.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.model.Address;

/** Lines of a manifest, found without reading it as one. */
class ManifestEditTest {
  private static final Manifest MANIFEST =
      new Manifest(
          new TreeMap<>(
              Map.of(
                  new Address("a b.html"), entry(Phase.PAGE, 1),
                  new Address("Straße/über.html"), entry(Phase.PAGE, 123_456),
                  new Address("s/t1.js"), entry(Phase.LIST, 0),
                  new Address("zz/\uD801\uDC00.svg"), entry(Phase.ASSET, 9))));

  private static Manifest.Entry entry(Phase phase, long size) {
    return new Manifest.Entry(phase, size, Digest.parse("0f".repeat(32)));
  }

  /** As a search with the rules of regular expressions for letters finds it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b.html", "A B.html", "b.html", "B.HTML", "x b.html", "straße/Über.html",
            "STRASSE/über.html",
        "straẞe/über.html", "s/T1.js", "s/t1.jS", "T1.js", "s/t1.j", "s/t1.jſ",
            "zz/\uD801\uDC28.SVG",
        "zz/\uD801\uDC29.svg", "f.js",
            "a/very/long/path/that/is/longer/than/every/line/of/a/manifest"
      })
  void aTwinDiffersInTheCaseOfLettersOnly(String path) {
    Pattern line =
        Pattern.compile(
            " " + Pattern.quote(path) + "$",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    String text = MANIFEST.text();
    assertThat(ManifestEdit.hasTwin(text, new Address(path))).isEqualTo(line.matcher(text).find());
  }

  @Test
  void emptyLinesAtTheEndEndTheSearchForTwins() {
    Address other = new Address("other.html");
    assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(ManifestEdit.hasTwin(MANIFEST.text() + "\n", other)).isFalse());
  }
}
