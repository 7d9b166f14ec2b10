package pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import pamphlet.model.Allowance;
import pamphlet.model.BodyFact;
import pamphlet.model.CompiledPage;
import pamphlet.model.Heading;
import pamphlet.model.ListOutline;
import pamphlet.model.RedFlag;
import pamphlet.model.RedFlagLevel;
import pamphlet.model.TextBlock;

class FactsTest {
  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void wordsHaveTheirPlacesAfterEveryLineEnding(String lineEnd) {
    CompiledPage page =
        Compile.page("> wörter 😀 *sehr* a\\*b &amp; c\n> new line".replace("\n", lineEnd));
    TextBlock block = page.body().text().get(0);
    assertThat(block.kind()).isEqualTo(TextBlock.Kind.QUOTE);
    assertThat(block.text()).isEqualTo("wörter 😀 sehr a*b & c new line");
    assertThat(placeOf(block, "wörter")).isEqualTo("1:3+6");
    assertThat(placeOf(block, "sehr")).isEqualTo("1:13+4");
    assertThat(placeOf(block, "*b")).isEqualTo("1:21+2");
    assertThat(placeOf(block, "c")).isEqualTo("1:30+1");
    assertThat(placeOf(block, "line")).isEqualTo("2:7+4");
  }

  @Test
  void placesCountFromTheStartOfTheFile() {
    String file = "---\ntitle: T\n---\n\n-\tone [x](y.md)\n";
    CompiledPage page = Compile.page(compiler(), file, file.indexOf("\n\n") + 1);
    assertThat(Compile.place(page.facts().links().get(0).place())).isEqualTo("5:11+4");
    assertThat(Compile.place(page.facts().links().get(0).textPlace())).isEqualTo("5:8+1");
    assertThat(placeOf(page.body().text().get(0), "one")).isEqualTo("5:3+3");
  }

  @Test
  void everyKindOfProseIsABlock() {
    CompiledPage page =
        Compile.page(
            "## H {#h}\n\npara\ngraph\n\n- item\n\n> quote\n\n|cell|\n|-|\n\n    code\n\n![a](b.svg \"cap\")\n");
    assertThat(page.body().text())
        .extracting(block -> block.kind() + " " + block.text())
        .containsExactly(
            "HEADING H",
            "PARAGRAPH para graph",
            "LIST_ITEM item",
            "QUOTE quote",
            "TABLE_CELL cell",
            "CODE code",
            "PARAGRAPH cap");
  }

  @Test
  void stepsAreTheFirstNumberedList() {
    CompiledPage page =
        Compile.page("- a\n\n1. Sit *tall*.\n2. Turn.\n   - slowly\n\ntext\n\n1. no\n");
    assertThat(page.facts().steps()).containsExactly("Sit tall.", "Turn. slowly");
    assertThat(page.body().lists())
        .extracting(ListOutline::ordered, ListOutline::items, ListOutline::hasNested)
        .containsExactly(
            tuple(false, 1, false),
            tuple(true, 2, true),
            tuple(false, 1, false),
            tuple(true, 1, false));
  }

  @Test
  void headingsAndAnchorsAreInTheirOrder() {
    CompiledPage page = Compile.page("## A\n### B {#x}\n:::do{#d}\n- i {#i}\n:::\n");
    assertThat(page.facts().headings())
        .extracting(Heading::level, Heading::anchor, Heading::text)
        .containsExactly(tuple(2, "a", "A"), tuple(3, "x", "B"));
    assertThat(page.facts().anchors()).extracting(a -> a.id()).containsExactly("a", "x", "d", "i");
  }

  @Test
  void aCommentSilencesTheBlockBelow() {
    CompiledPage page =
        Compile.page(
            "<!-- pamphlet: allow ST012 because told so -->\n\n:::do\n- a\n- b\n:::\n\nc\n");
    assertThat(page.body().allowances())
        .extracting(Allowance::code, Allowance::reason, Allowance::lastLine)
        .containsExactly(tuple("ST012", "told so", 6));
  }

  @Test
  void redFlagsAreTold() {
    CompiledPage page =
        Compile.page("## S\n:::red-flags{level=emergency}\n- A *fever* {#f}\n- No id here!\n:::\n");
    BodyFact.RedFlagCard card = page.facts().emergencyCard().orElseThrow();
    assertThat(card.level()).isEqualTo(RedFlagLevel.EMERGENCY);
    assertThat(card.anchor()).isEqualTo("red-flags-emergency");
    assertThat(card.section()).isEqualTo("s");
    assertThat(card.items())
        .extracting(RedFlag::id, RedFlag::text)
        .containsExactly(tuple("f", "A fever"), tuple("no-id-here", "No id here!"));
    assertThat(Compile.place(card.items().get(0).place())).startsWith("3:3+");
    assertThat(Compile.html(card.html())).contains("<li id=\"f\">A <em>fever</em></li>");
  }

  @Test
  void manyThreadsGiveWhatOneGives() throws Exception {
    String text =
        "## A\n\n|a|b|\n|-|-|\n|x|{{emergency}}|\n\n:::do\n- a\n:::\n\ntext[^1]: *x*\n\n[^1]: n\n";
    CompiledPage alone = Compile.page(text);
    ExecutorService threads = Executors.newFixedThreadPool(4, ParseThread::new);
    try {
      List<Future<CompiledPage>> pages = new ArrayList<>();
      for (int i = 0; i < 100; i++) {
        pages.add(threads.submit(() -> Compile.page(text)));
      }
      for (Future<CompiledPage> page : pages) {
        assertThat(page.get()).isEqualTo(alone);
      }
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void aTextOverALimitIsLeftOutAndReported() {
    CompiledPage page = Compile.page("a\n\n[" + "\\".repeat(40));
    assertThat(Compile.problems(page))
        .containsExactly("3:22+1 MD003 more than 20 backslashes stand in a row");
    assertThat(page.body().html().isEmpty()).isTrue();
  }

  private static MarkdownCompiler compiler() {
    return new MarkdownCompiler(new CompileOptions(Set.of()));
  }

  private static String placeOf(TextBlock block, String word) {
    int start = block.text().indexOf(word);
    return Compile.place(block.place(start, start + word.length()));
  }
}
