package pamphlet.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import pamphlet.model.Code;
import pamphlet.model.Diagnostic;
import pamphlet.model.Place;

class TextFormatTest {
  private static final Code UNKNOWN_KEY = Code.error("FM012", "a key is unknown");
  private static final Code LONG = Code.warning("ST001", "a sentence is long");
  private static final String FILE = "articles/neck.md";

  @Test
  void frameShowsPlaceLineBeforeLineCaretsAndHelp() {
    assertFrame(
        List.of("---", "title: T", "summary: Why", "reviwer: sample"),
        error(4, 1, 7, "unknown key \"reviwer\"", "did you mean \"reviewer\"?"),
        """
        articles/neck.md:4:1: error[FM012]: unknown key "reviwer"
           3 | summary: Why
           4 | reviwer: sample
             | ^^^^^^^ did you mean "reviewer"?
        """);
  }

  @Test
  void firstLineHasNoLineBefore() {
    assertFrame(
        List.of("one two"),
        Diagnostic.of(new Place(FILE, 1, 5, 3), LONG, "long", ""),
        """
        articles/neck.md:1:5: warning[ST001]: long
           1 | one two
             |     ^^^
        """);
  }

  @Test
  void emptyLineBeforeLeavesNoSpaceAtTheEnd() {
    assertFrame(
        List.of("", "x"),
        error(2, 1, 1, "m", "h"),
        """
        articles/neck.md:2:1: error[FM012]: m
           1 |
           2 | x
             | ^ h
        """);
  }

  @Test
  void wholeFileIsShownWithoutLine() {
    assertFrame(
        List.of("x"),
        Diagnostic.of(Place.file(FILE), UNKNOWN_KEY, "no front matter", "start with ---"),
        """
        articles/neck.md: error[FM012]: no front matter
             = start with ---
        """);
  }

  @Test
  void unreadableFileIsShownWithoutItsLine() {
    Diagnostic found = error(3, 2, 1, "m", "h");
    assertThat(new TextFormat(false).frame(found, SourceLines.NONE))
        .isEqualTo("articles/neck.md:3:2: error[FM012]: m\n     = h\n");
  }

  @Test
  void lineBehindTheEndOfAChangedFileIsNotShown() {
    assertFrame(List.of("x"), error(9, 2, 1, "m", ""), "articles/neck.md:9:2: error[FM012]: m\n");
  }

  @Test
  void tabsAreKeptUnderTabs() {
    assertFrame(
        List.of("\ta\tbad"),
        error(1, 4, 3, "m", "h"),
        "articles/neck.md:1:4: error[FM012]: m\n   1 | \ta\tbad\n     | \t \t^^^ h\n");
  }

  @Test
  void caretsStandUnderWideAndCombiningCharacters() {
    assertFrame(
        List.of("首e\u0301 bad"),
        error(1, 5, 3, "m", ""),
        "articles/neck.md:1:5: error[FM012]: m\n   1 | 首e\u0301 bad\n     |     ^^^\n");
  }

  @Test
  void unseenCharactersAreMadeVisibleAndTheCaretsFollow() {
    assertFrame(
        List.of("a\u202Eb"),
        error(1, 3, 1, "has \u001b[31m", "cut \u200B"),
        """
        articles/neck.md:1:3: error[FM012]: has \\u{1B}[31m
           1 | a\\u{202E}b
             |          ^ cut \\u{200B}
        """);
  }

  @Test
  void caretsCoverAnUnseenCharacterAsShown() {
    assertFrame(
        List.of("a\u202Eb"),
        error(1, 2, 1, "m", ""),
        """
        articles/neck.md:1:2: error[FM012]: m
           1 | a\\u{202E}b
             |  ^^^^^^^^
        """);
  }

  @Test
  void lineBreakInAMessageCannotFakeAFinding() {
    assertThat(new TextFormat(false).header(error(1, 1, 1, "a\nb.md:1:1: error[FM001]: c", "")))
        .doesNotContain("\n");
  }

  @Test
  void caretMayStandBehindTheEndOfTheLine() {
    assertFrame(
        List.of("abc"),
        error(1, 40, 5, "m", "h"),
        """
        articles/neck.md:1:40: error[FM012]: m
           1 | abc
             |    ^ h
        """);
  }

  @Test
  void longLineIsCutAroundThePlace() {
    String line = "a".repeat(200) + "bad" + "c".repeat(200);
    assertFrame(
        List.of(line),
        error(1, 201, 3, "m", "h"),
        "articles/neck.md:1:201: error[FM012]: m\n"
            + ("   1 | …" + "a".repeat(40) + "bad" + "c".repeat(57) + "…\n")
            + ("     |  " + " ".repeat(40) + "^^^ h\n"));
  }

  @Test
  void caretRunEndsWithACutLine() {
    assertFrame(
        List.of("a".repeat(300)),
        error(1, 1, 300, "m", ""),
        "articles/neck.md:1:1: error[FM012]: m\n"
            + ("   1 | " + "a".repeat(100) + "…\n")
            + ("     | " + "^".repeat(100) + "\n"));
  }

  @Test
  void lineBeforeIsCutBetweenCharactersOfTwoParts() {
    String faces = "\uD83D\uDE00".repeat(250);
    assertFrame(
        List.of("a" + faces, "x"),
        error(2, 1, 1, "m", ""),
        "articles/neck.md:2:1: error[FM012]: m\n"
            + ("   1 | a" + faces.substring(0, 2 * 99) + "…\n")
            + "   2 | x\n"
            + "     | ^\n");
  }

  @Test
  void gutterGrowsWithTheLineNumber() {
    List<String> lines = java.util.Collections.nCopies(10_000, "x");
    assertFrame(
        lines,
        error(10_000, 1, 1, "m", ""),
        """
        articles/neck.md:10000:1: error[FM012]: m
         9999 | x
        10000 | x
              | ^
        """);
  }

  @Test
  void furtherLinesOfHelpStandBelow() {
    assertFrame(
        List.of("x"),
        error(1, 1, 1, "m", "one\ntwo"),
        """
        articles/neck.md:1:1: error[FM012]: m
           1 | x
             | ^ one
             = two
        """);
  }

  @Test
  void framesAreSeparatedByAnEmptyLine() throws IOException {
    StringBuilder out = new StringBuilder();
    Diagnostic found = Diagnostic.of(Place.file(FILE), UNKNOWN_KEY, "m", "h");
    new TextFormat(false).write(List.of(found, found), SourceLines.NONE, out);
    String frame = "articles/neck.md: error[FM012]: m\n     = h\n";
    assertThat(out.toString()).isEqualTo(frame + "\n" + frame);
  }

  @Test
  void colourChangesNothingButColour() {
    Diagnostic found = error(2, 1, 1, "m", "h");
    SourceLines lines = path -> Optional.of(List.of("a", "b"));
    String coloured = new TextFormat(true).frame(found, lines);
    assertThat(coloured).contains("\u001b[1;31merror[FM012]:\u001b[0m");
    assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(new TextFormat(false).frame(found, lines));
  }

  private static Diagnostic error(int line, int column, int width, String message, String help) {
    return Diagnostic.of(new Place(FILE, line, column, width), UNKNOWN_KEY, message, help);
  }

  private static void assertFrame(List<String> lines, Diagnostic found, String expected) {
    assertThat(new TextFormat(false).frame(found, path -> Optional.of(lines))).isEqualTo(expected);
  }
}
