package pamphlet.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A block that {@link PlainBlocks} has read: no line is added to it. Only its words are unread. */
final class PlainBlock extends AbstractBlockParser {
  private final Block block;
  private final BasedSequence words;

  /**
   * @param block a paragraph or a heading, still without children
   * @param words its text, with or without the end of its last line
   */
  PlainBlock(Block block, BasedSequence words) {
    this.block = block;
    this.words = words;
  }

  /** What is to be read into the block. */
  BasedSequence words() {
    return words;
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
    // Complete from the start.
  }
}
