package pamphlet.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteBlockParser;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Footnotes, which start with {@code [^name]:}, read without Flexmark's regular expression. The
 * nodes are the same.
 */
final class FootnoteStarts extends AbstractBlockParserFactory {
  private static final int OPENING = 2;
  private static final int CLOSING = 2;

  private final FootnoteOptions options;
  private final int indent;

  FootnoteStarts(DataHolder options) {
    super(options);
    this.options = new FootnoteOptions(options);
    this.indent = Parser.LISTS_ITEM_INDENT.get(options);
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    int end = state.getIndent() < BlockKinds.CODE_INDENT ? nameEnd(line, start) : -1;
    if (end < 0) {
      return BlockStart.none();
    }
    FootnoteBlockParser parser = new FootnoteBlockParser(options, indent);
    mark((FootnoteBlock) parser.getBlock(), line, start, end);
    return BlockStart.of(parser).atIndex(end + CLOSING);
  }

  /** A footnote that starts where a line does, without what is in it; null if none starts there. */
  static FootnoteBlock block(BasedSequence line) {
    int end = nameEnd(line, 0);
    if (end < 0) {
      return null;
    }
    FootnoteBlock block = new FootnoteBlock();
    mark(block, line, 0, end);
    return block;
  }

  private static void mark(FootnoteBlock block, BasedSequence line, int start, int end) {
    block.setOpeningMarker(line.subSequence(start, start + OPENING));
    block.setText(line.subSequence(start + OPENING, end).trim());
    block.setClosingMarker(line.subSequence(end, end + CLOSING));
  }

  // Where the name of a note ends, or -1 if none starts here. As far as the expression goes: to the
  // last mark in the line, but not over Unicode's line ends.
  private static int nameEnd(BasedSequence line, int start) {
    int name = start + OPENING;
    if (name >= line.length() || line.charAt(start) != '[' || line.charAt(start + 1) != '^') {
      return -1;
    }
    int end = -1;
    for (int i = name; i + 1 < line.length() && !isLineEnd(line.charAt(i)); i++) {
      if (line.charAt(i) == ']' && line.charAt(i + 1) == ':') {
        end = i;
      }
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
