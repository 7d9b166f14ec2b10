package pamphlet.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Finds the block that starts at a place of a line. Left to itself, Flexmark asks every kind of
 * block in turn, most with a regular expression that is tried all along the line. The first
 * character tells which kinds are possible (CommonMark 4 and 5); only those are asked, in
 * Flexmark's order.
 */
final class BlockStarts extends AbstractBlockParserFactory {
  private final BlockKinds kinds;
  private final DataHolder options;
  private BlockParserFactory html;

  /** For one text. */
  BlockStarts(BlockKinds kinds, DataHolder options) {
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
    if (c == '<' && state.getIndent() < BlockKinds.CODE_INDENT) {
      return html().tryStart(state, matched);
    }
    for (BlockKinds.Kind kind : kinds.of(c, state.getIndent())) {
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
}
