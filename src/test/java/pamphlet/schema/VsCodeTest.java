package pamphlet.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;
import pamphlet.report.TextFormat;

class VsCodeTest {
  private static final Code CODE = Code.error("FM012", "a key is not known");

  @Test
  void problemMatcherReadsWhatCheckPrints() {
    Place place = new Place("articles/a.md", 4, 1, 7);
    Matcher line = Pattern.compile(VsCode.FINDING).matcher(header(place));
    assertThat(line.matches()).isTrue();
    assertThat(List.of(line.group(1), line.group(2), line.group(3), line.group(4), line.group(5)))
        .containsExactly("articles/a.md", "4", "1", "error", "FM012");
    assertThat(line.group(6)).isEqualTo("unknown key: \"x\"");
  }

  @Test
  void findingOfAWholeFileIsReadByTheOtherMatcherOnly() {
    String header = header(Place.file("articles/a.md"));
    assertThat(header).doesNotMatch(VsCode.FINDING).matches(VsCode.FILE_FINDING);
    assertThat(header(new Place("articles/a.md", 4, 1, 7))).doesNotMatch(VsCode.FILE_FINDING);
  }

  @Test
  void launcherBesideTheSiteHasItsNameOnWindows() {
    String tasks = VsCode.files(Optional.empty(), "./pamphlet").get(".vscode/tasks.json");
    assertThat(tasks).contains("\"command\": \".\\\\pamphlet.cmd\"");
    assertThat(VsCode.files(Optional.empty(), "pamphlet").get(".vscode/tasks.json"))
        .doesNotContain(".cmd");
  }

  private static String header(Place place) {
    return new TextFormat(false).header(Diagnostic.of(place, CODE, "unknown key: \"x\"", "help"));
  }
}
