package pamphlet.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Collects what stands between the opening and the closing line of a directive. */
final class DirectiveParser extends AbstractBlockParser {
  private final DirectiveBlock block;
  private final BasedSequence line;

  DirectiveParser(DirectiveHeader header, BasedSequence line) {
    this.block = new DirectiveBlock(header, line);
    this.line = line;
  }

  int colons() {
    return block.header().colons();
  }

  /** What is written as its label; null if there is none. */
  BasedSequence labelChars() {
    DirectiveHeader.Range label = block.header().label().orElse(null);
    return label == null ? null : line.baseSubSequence(label.start(), label.end());
  }

  /** Ends the directive; lines that follow are outside. */
  void close() {
    block.close();
  }

  @Override
  public DirectiveBlock getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return block.isClosed() ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void closeBlock(ParserState state) {
    // The place of a directive is its opening line; nothing needs the whole.
  }

  @Override
  public void parseInlines(InlineParser parser) {
    if (labelChars() != null) {
      parser.parse(labelChars(), block.label());
    }
  }

  /** A line of colons that starts nothing. */
  static final class Line extends AbstractBlockParser {
    private final DirectiveLine block;

    Line(DirectiveLine.Kind kind, BasedSequence line) {
      this.block = new DirectiveLine(kind, line);
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void closeBlock(ParserState state) {
      // One line, complete from the start.
    }
  }
}
