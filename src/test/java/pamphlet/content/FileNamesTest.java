package pamphlet.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "con",
        "CON.md",
        "nul.a.b",
        "com1.tar.md",
        "lpt9",
        "a?.md",
        "a\\b",
        "x\u200By.md",
        "ends.",
        "ends ",
        "tab\t.md",
        "\uFFFD.md",
        "\uD83D.md"
      })
  void namesThatSomeComputerRefusesAreToldApart(String name) {
    assertThat(FileNames.problem(name)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "neck-spasm.md",
        "co.md",
        "cons.md",
        "com10.md",
        "console",
        "x_y.md",
        "Ä ö.md",
        "con-1",
        "1.2.3",
        "auxiliary.md",
        "nulls"
      })
  void namesThatWorkEverywhereAreTaken(String name) {
    assertThat(FileNames.problem(name)).isEmpty();
  }

  @Test
  void theLengthCountsBytes() {
    assertThat(FileNames.problem("a".repeat(FileNames.MAX_BYTES))).isEmpty();
    assertThat(FileNames.problem("a".repeat(FileNames.MAX_BYTES + 1))).isPresent();
    assertThat(FileNames.problem("ä".repeat(FileNames.MAX_BYTES / 2 + 1))).isPresent();
  }

  @Test
  void namesThatAreOneOnSomeComputerFoldAlike() {
    assertThat(FileNames.folded("a/neck.md")).isEqualTo("a/neck.md");
    assertThat(FileNames.folded("A/Neck.md")).isEqualTo("a/neck.md");
    assertThat(FileNames.folded("u\u0308.md")).isEqualTo(FileNames.folded("Ü.md"));
  }
}
