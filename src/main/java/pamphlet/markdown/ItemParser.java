package pamphlet.markdown;

import com.vladsch.flexmark.ast.BulletListItem;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedListItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import pamphlet.markdown.ListParser.Next;

/** An item of a list (CommonMark 5.2). Says of each line whether it is its own. */
final class ItemParser extends AbstractBlockParser {
  private final ListParser list;
  private final ListItem block;
  private final int indent;
  private boolean hadBlankLine;
  // Nothing is in it but a blank line.
  private boolean isEmpty;

  /** An item of a list, which may be new as well. */
  ItemParser(ListParser list, ListMarker marker) {
    this.list = list;
    this.block = marker.number() < 0 ? new BulletListItem() : new OrderedListItem();
    this.indent = marker.indent();
    block.setOpeningMarker(marker.chars());
  }

  /** Whether a block is the paragraph with which an item starts. */
  static boolean isFirstParagraph(BlockParser parser) {
    Block block = parser.getBlock();
    return parser.isParagraphParser()
        && block.getParent() instanceof ListItem item
        && item.getFirstChild() == block;
  }

  @Override
  public ListItem getBlock() {
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
  public boolean isPropagatingLastBlankLine(BlockParser lastMatched) {
    return block.getFirstChild() != null || this == lastMatched;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return goOnBlank(state);
    }
    int gap = state.getIndent() - indent;
    ListMarker marker = gap < BlockKinds.CODE_INDENT ? ListMarker.at(state) : null;
    if (gap >= 0) {
      return goOn(state, gap, marker);
    }
    if (marker != null) {
      Next next = marker.kind() == list.kind() ? Next.ITEM : Next.OTHER_LIST;
      list.note(state.getLine(), next, marker);
    }
    return BlockContinue.none();
  }

  private BlockContinue goOnBlank(ParserState state) {
    Node first = block.getFirstChild();
    isEmpty = first == null;
    if (isEmpty || first.getNext() == null) {
      block.setHadBlankAfterItemParagraph(true);
    }
    hadBlankLine = true;
    return BlockContinue.atIndex(state.getNextNonSpaceIndex());
  }

  // The line is indented as far as the text of the item.
  private BlockContinue goOn(ParserState state, int gap, ListMarker marker) {
    boolean isLazy =
        marker != null && marker.isEmpty() && isFirstParagraph(state.getActiveBlockParser());
    list.note(state.getLine(), isLazy ? Next.LAZY : Next.CONTENT, null);
    // CommonMark 5.2: an item can start with at most one blank line.
    if (isEmpty && marker == null && gap < BlockKinds.CODE_INDENT) {
      return BlockContinue.none();
    }
    if (hadBlankLine) {
      block.setContainsBlankLine(true);
    }
    isEmpty = false;
    return BlockContinue.atColumn(state.getColumn() + indent);
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }
}
