package pamphlet.markdown;

import com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the block that starts at a place of a line. Left to itself, Flexmark asks every kind of
 * block in turn, most with a regular expression that is tried all along the line. The first
 * character tells which kinds are possible (CommonMark 4 and 5); only those are asked, in
 * Flexmark's order.
 */
final class BlockStarts extends AbstractBlockParserFactory {
  // CommonMark 4.4: four spaces make code, and a list may want to hear of any such line.
  private static final int CODE_INDENT = 4;

  private final Kinds kinds;
  private final DataHolder options;
  private BlockParserFactory html;

  private BlockStarts(Kinds kinds, DataHolder options) {
    super(options);
    this.kinds = kinds;
    this.options = options;
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    DirectiveStarts.checkDepth(state);
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    char c = line.charAt(at);
    if (c == '<' && state.getIndent() < CODE_INDENT) {
      return html().tryStart(state, matched);
    }
    for (Kind kind : kinds.of(c, state.getIndent())) {
      BlockStart start =
          kind.test().mayStart(line, at, matched) ? kind.factory().tryStart(state, matched) : null;
      if (start != null) {
        return start;
      }
    }
    return BlockStart.none();
  }

  // It makes its patterns on first use, so threads do not share one.
  private BlockParserFactory html() {
    if (html == null) {
      html = new HtmlBlockParser.Factory().apply(options);
    }
    return html;
  }

  /** What is quicker to see than by asking. */
  private interface Test {
    boolean mayStart(BasedSequence line, int at, MatchedBlockParser matched);
  }

  /**
   * A kind of block.
   *
   * @param test what holds wherever one starts
   * @param factory Flexmark's own answer
   */
  private record Kind(Test test, BlockParserFactory factory) {}

  /** The kinds of blocks but HTML by the characters that they start with. They hold no state. */
  private static final class Kinds {
    private static final List<Kind> NONE = List.of();

    private final Map<Character, List<Kind>> byFirst = new HashMap<>();
    private final List<Kind> indented;

    Kinds(DataHolder options) {
      Kind directive = new Kind(Kinds::always, new DirectiveStarts(options));
      Kind footnote = kind(new FootnoteBlockParser.Factory(), options, Kinds::always);
      Kind definition = kind(new DefinitionItemBlockParser.Factory(), options, Kinds::always);
      Kind quote = kind(new BlockQuoteParser.Factory(), options, Kinds::always);
      Kind heading = kind(new HeadingParser.Factory(), options, Kinds::always);
      Kind fence = kind(new FencedCodeBlockParser.Factory(), options, Kinds::always);
      Kind rule = kind(new ThematicBreakParser.Factory(), options, Kinds::isRule);
      Kind list = kind(new ListBlockParser.Factory(), options, Kinds::always);
      Kind code = kind(new IndentedCodeBlockParser.Factory(), options, Kinds::always);
      // CommonMark 4.3: without a paragraph above, nothing is underlined.
      Kind underline = new Kind(Kinds::isBelowParagraph, heading.factory());
      Kind bullet = new Kind(Kinds::isBullet, list.factory());
      on(":", directive, definition);
      on("[", footnote);
      on(">", quote);
      on("#", heading);
      on("=", underline);
      on("`~", fence);
      on("_", rule);
      on("*", rule, bullet);
      on("-", underline, rule, bullet);
      on("+", bullet);
      on("0123456789", list);
      indented = List.of(directive, footnote, definition, quote, heading, fence, rule, list, code);
    }

    /** The kinds that can start with a character, in Flexmark's order. */
    List<Kind> of(char first, int indent) {
      return indent < CODE_INDENT ? byFirst.getOrDefault(first, NONE) : indented;
    }

    private void on(String characters, Kind... kinds) {
      characters.chars().forEach(c -> byFirst.put((char) c, List.of(kinds)));
    }

    private static Kind kind(CustomBlockParserFactory factory, DataHolder options, Test test) {
      return new Kind(test, factory.apply(options));
    }

    private static boolean always(BasedSequence line, int at, MatchedBlockParser matched) {
      return true;
    }

    private static boolean isBelowParagraph(
        BasedSequence line, int at, MatchedBlockParser matched) {
      return matched.getBlockParser().isParagraphParser();
    }

    // CommonMark 5.2: behind a bullet stands a space or nothing, never a word or another mark.
    private static boolean isBullet(BasedSequence line, int at, MatchedBlockParser matched) {
      int next = at + 1;
      return next == line.length()
          || line.charAt(next) != line.charAt(at) && !Character.isLetterOrDigit(line.charAt(next));
    }

    // CommonMark 4.1: nothing but marks and spaces.
    private static boolean isRule(BasedSequence line, int at, MatchedBlockParser matched) {
      char mark = line.charAt(at);
      int i = at;
      while (i < line.length() && (line.charAt(i) == mark || line.charAt(i) == ' ')) {
        i++;
      }
      return i == line.length() || !Character.isLetterOrDigit(line.charAt(i));
    }
  }

  /** Makes one for each text. The only such factory that the parser knows. */
  static final class Factory implements CustomBlockParserFactory {
    private final Kinds kinds;

    Factory(DataHolder options) {
      this.kinds = new Kinds(options);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public BlockParserFactory apply(DataHolder options) {
      return new BlockStarts(kinds, options);
    }
  }
}
