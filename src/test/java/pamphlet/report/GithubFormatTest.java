package pamphlet.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import pamphlet.model.Diagnostic;

class GithubFormatTest {
  @Test
  void findingIsAWorkflowCommand() {
    assertCommand(
        Findings.RAISED,
        "::error file=articles/z.md,line=9,col=4,endColumn=4,title=Pamphlet ST001::long%0Ashorten");
  }

  @Test
  void wholeFileHasNoLine() {
    assertCommand(Findings.WHOLE_FILE, "::warning file=pamphlet.yaml,title=Pamphlet ST001::long");
  }

  @Test
  void textCannotEndTheCommandOrBeginAnother() {
    assertCommand(
        Findings.HOSTILE,
        "::error file=articles/ne ck%3A1.md,line=2,col=1,endColumn=3,title=Pamphlet FM012::"
            + "\"\\ \u001b%25,[a](b) \uD800 😀%0Aa: b%0D%0Ac");
  }

  @Test
  void folderOfTheSiteStandsBeforeThePath() {
    assertThat(Findings.written(new GithubFormat("help/"), List.of(Findings.RAISED)))
        .contains("file=help/articles/z.md,");
  }

  @Test
  void folderMustBeRelative() {
    assertThatThrownBy(() -> new GithubFormat("help")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new GithubFormat("/help/"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void assertCommand(Diagnostic found, String expected) {
    assertThat(Findings.written(new GithubFormat(""), List.of(found))).isEqualTo(expected + "\n");
  }
}
