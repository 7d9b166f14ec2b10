package pamphlet.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VisibleTextTest {
  @Test
  void whatMovesOrHidesTextIsWrittenOut() {
    assertThat(VisibleText.of("a\u202Eb\u0007\tc\uD83D\uDE00\uD83D"))
        .isEqualTo("a\\u{202E}b\\u{7}\tc\uD83D\uDE00\\u{D83D}");
  }

  @Test
  void columnsAreThoseOfATerminal() {
    assertThat(VisibleText.columns("e\u0301")).isEqualTo(1);
    assertThat(VisibleText.columns("a\u6F22\uD83D\uDE00~")).isEqualTo(6);
  }

  @Test
  void caretsStandUnderWideCharactersBehindTabs() {
    Excerpt excerpt = Excerpt.of("\u6F22\ta\uD83D\uDE00bad", 5, 3);
    assertThat(excerpt.indent()).isEqualTo("  \t   ");
    assertThat(excerpt.carets()).isEqualTo("^^^");
  }
}
