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
import java.util.Arrays;
import java.util.List;
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
    for (BlockParserFactory kind : possible(c, state.getIndent(), line, at)) {
      BlockStart start = kind.tryStart(state, matched);
      if (start != null) {
        return start;
      }
    }
    return BlockStart.none();
  }

  private List<BlockParserFactory> possible(char c, int indent, BasedSequence line, int at) {
    if (indent >= CODE_INDENT) {
      return kinds.indented;
    }
    return c >= Kinds.ASCII || isEmphasis(c, line, at) ? List.of() : kinds.byFirst[c];
  }

  // Marks with a word behind them are neither a bullet nor a thematic break.
  private static boolean isEmphasis(char c, BasedSequence line, int at) {
    int i = at;
    while ((c == '*' || c == '_') && i < line.length() && line.charAt(i) == c) {
      i++;
    }
    return i > at && i < line.length() && Character.isLetterOrDigit(line.charAt(i));
  }

  // It makes its patterns on first use, so threads do not share one.
  private BlockParserFactory html() {
    if (html == null) {
      html = new HtmlBlockParser.Factory().apply(options);
    }
    return html;
  }

  /** The kinds of blocks but HTML by the characters that they start with. They hold no state. */
  private static final class Kinds {
    static final int ASCII = 128;

    @SuppressWarnings({"unchecked", "rawtypes"})
    final List<BlockParserFactory>[] byFirst = new List[ASCII];

    final List<BlockParserFactory> indented;

    Kinds(DataHolder options) {
      BlockParserFactory directives = new DirectiveStarts(options);
      BlockParserFactory footnotes = new FootnoteBlockParser.Factory().apply(options);
      BlockParserFactory definitions = new DefinitionItemBlockParser.Factory().apply(options);
      BlockParserFactory quotes = new BlockQuoteParser.Factory().apply(options);
      BlockParserFactory headings = new HeadingParser.Factory().apply(options);
      BlockParserFactory fences = new FencedCodeBlockParser.Factory().apply(options);
      BlockParserFactory breaks = new ThematicBreakParser.Factory().apply(options);
      BlockParserFactory lists = new ListBlockParser.Factory().apply(options);
      BlockParserFactory code = new IndentedCodeBlockParser.Factory().apply(options);
      Arrays.fill(byFirst, List.of());
      on(":", directives, definitions);
      on("[", footnotes);
      on(">", quotes);
      on("#=", headings);
      on("`~", fences);
      on("_", breaks);
      on("*", breaks, lists);
      on("-", headings, breaks, lists);
      on("+0123456789", lists);
      indented =
          List.of(
              directives, footnotes, definitions, quotes, headings, fences, breaks, lists, code);
    }

    private void on(String characters, BlockParserFactory... factories) {
      characters.chars().forEach(c -> byFirst[c] = List.of(factories));
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
