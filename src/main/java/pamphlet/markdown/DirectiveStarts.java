package pamphlet.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * Recognizes lines that start with three or more colons, also in lists and quotes and indented by
 * up to three spaces. Also watches the depth of nesting.
 */
final class DirectiveStarts extends AbstractBlockParserFactory {
  private static final int COLONS_MIN = 3;
  // CommonMark 4.4: four spaces make code.
  private static final int CODE_INDENT = 4;

  DirectiveStarts(DataHolder options) {
    super(options);
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    int colons = countColons(line, start);
    if (colons < COLONS_MIN || state.getIndent() >= CODE_INDENT) {
      return BlockStart.none();
    }
    BasedSequence text = line.subSequence(start);
    return BlockStart.of(parser(text, colons, matched.getBlockParser(), state))
        .atIndex(line.length());
  }

  private static BlockParser parser(
      BasedSequence text, int colons, BlockParser inside, ParserState state) {
    BasedSequence rest = text.subSequence(colons).trim();
    if (rest.isEmpty()) {
      return closer(text.trim(), colons, inside, state);
    }
    char first = rest.charAt(0);
    if (Character.isLetter(first) || first == '[' || first == '{') {
      return new DirectiveParser(DirectiveHeaderReader.read(text, text.getStartOffset()), text);
    }
    return new DirectiveParser.Line(DirectiveLine.Kind.MALFORMED, text.trim());
  }

  private static BlockParser closer(
      BasedSequence text, int colons, BlockParser inside, ParserState state) {
    DirectiveParser open = closedBy(colons, inside, state);
    if (open == null) {
      return new DirectiveParser.Line(DirectiveLine.Kind.STRAY_CLOSER, text);
    }
    open.close();
    return new DirectiveParser.Line(DirectiveLine.Kind.CLOSER, text);
  }

  // The innermost open directive of exactly as many colons, or else of fewer. So a line that closes
  // the outer of two directives never closes the inner one instead, which is then reported.
  private static DirectiveParser closedBy(int colons, BlockParser inside, ParserState state) {
    DirectiveParser fewer = null;
    for (Node node = inside.getBlock(); node != null; node = node.getParent()) {
      if (node instanceof DirectiveBlock block && !block.isClosed()) {
        DirectiveParser open = (DirectiveParser) state.getActiveBlockParser(block);
        if (open != null && open.colons() == colons) {
          return open;
        }
        fewer = fewer == null && open != null && open.colons() < colons ? open : fewer;
      }
    }
    return fewer;
  }

  private static int countColons(BasedSequence line, int start) {
    int i = start;
    while (i < line.length() && line.charAt(i) == ':') {
      i++;
    }
    return i - start;
  }

  /** Refuses the text if blocks are nested too deep here. */
  static void checkDepth(ParserState state) {
    List<BlockParser> open = state.getActiveBlockParsers();
    if (open.size() > Limits.NESTING_MAX && depth(open) > Limits.NESTING_MAX) {
      throw new Refusal(Refusal.Reason.TOO_DEEP, state.getLineStart());
    }
  }

  // A list and its item are one level.
  private static long depth(List<BlockParser> open) {
    return open.stream().filter(p -> p.isContainer() && !(p instanceof ListParser)).count();
  }
}
