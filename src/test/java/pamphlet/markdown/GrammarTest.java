package pamphlet.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Our short ways through Flexmark give the trees that it gives when left to itself: the same nodes,
 * each with the same characters at the same offsets.
 */
class GrammarTest {
  private static final int TEXTS = 300;

  @ParameterizedTest(name = "{0}")
  @MethodSource("pamphlet.markdown.CommonMarkTest#examples")
  void examplesOfCommonMarkGiveFlexmarksTree(CommonMarkTest.Example example) {
    assertSameTree(example.markdown());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> a *b*\n\nc\n",
        "> a",
        "> a\nb\n",
        "> a\n> b\n",
        "> a\n\n> b\n\n: c\n",
        ":::do\n> a\n\n- b\n:::\n",
        "a[^1] b[^2]\n\n[^1]: c *d*\n[^2]: e\n\nf\n",
        "a[^1]\n\n[^1]: b\n[^1]: c\n[^2]: d",
        "a[^1]\n\n[^1]: b\n\n    c\n",
        "a[^1]\n\n[^1]: b\n[^2]:c\n",
        "a[^1]\n\n[^1]: b\nc\n",
        "a[^1]\n\n[^1]: [^2]: b\n \n c\n",
        "a[^1]\n\n[^1]: b\n: c\n",
        ":::do\n[^1]: a\n:::\n\nb[^1]\n"
      })
  void quotesAndNotesOfOneLineAreFlexmarks(String text) {
    assertSameTree(text);
  }

  @RepeatedTest(8)
  void anyTextGivesFlexmarksTree(RepetitionInfo round) {
    compare(round.getCurrentRepetition(), TEXTS);
  }

  /** Compares more texts than a test has time for: their number, and the seed. */
  public static void main(String[] args) {
    compare(Long.parseLong(args[1]), Integer.parseInt(args[0]));
  }

  private static void compare(long seed, int texts) {
    RandomText random = new RandomText(seed);
    for (int i = 0; i < texts; i++) {
      assertSameTree(random.next());
    }
  }

  @Test
  void spacesAndPunctuationBesideDelimitersAreFlexmarks() {
    Parsing parsing = new Parsing(Grammar.options());
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      String text = String.valueOf((char) c);
      assertThat(Flanks.isSpace((char) c))
          .as("space %04x", c)
          .isEqualTo(parsing.UNICODE_WHITESPACE_CHAR.matcher(text).matches());
      assertThat(Flanks.isPunctuation((char) c))
          .as("punctuation %04x", c)
          .isEqualTo(parsing.PUNCTUATION.matcher(text).matches());
    }
  }

  static void assertSameTree(String text) {
    Node expected = Plain.PARSER.parse(BasedSequence.of(text));
    Node ours = Grammar.parse(new GuardedText(MarkedText.of(text), Long.MAX_VALUE / 2));
    assertThat(tree(ours)).as(text).isEqualTo(tree(expected));
  }

  private static String tree(Node node) {
    StringBuilder out = new StringBuilder();
    append(node, 0, out);
    return out.toString();
  }

  private static void append(Node node, int depth, StringBuilder out) {
    out.append("  ".repeat(depth)).append(node.getClass().getSimpleName());
    append(node.getChars(), out);
    Arrays.stream(node.getSegments()).forEach(segment -> append(segment, out));
    // Whether a list is tight, the level of a heading, the side of a cell.
    node.getAstExtra(out);
    out.append('\n');
    if (node instanceof DirectiveBlock directive) {
      append(directive.label(), depth + 2, out);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      append(child, depth + 1, out);
    }
  }

  private static void append(BasedSequence chars, StringBuilder out) {
    out.append(" [").append(chars.getStartOffset()).append(',').append(chars.getEndOffset());
    out.append(' ').append(chars).append(']');
  }

  /** Flexmark with its own extensions, and our directives before its blocks. */
  private static final class Plain {
    static final Parser PARSER = parser();

    private static Parser parser() {
      MutableDataSet options = Grammar.options();
      options.set(
          Parser.EXTENSIONS,
          List.of(
              TablesExtension.create(),
              FootnoteExtension.create(),
              DefinitionExtension.create(),
              StrikethroughExtension.create()));
      return Parser.builder(options).customBlockParserFactory(new Directives()).build();
    }
  }

  /** Asks for a directive first. */
  private static final class Directives implements CustomBlockParserFactory {
    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of(
          BlockQuoteParser.Factory.class,
          com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser.Factory.class,
          com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser.Factory.class);
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new DirectiveStarts(options);
    }
  }
}
