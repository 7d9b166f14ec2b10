package pamphlet.markdown;

import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The blocks of a text: those that are open at the line at hand, and all that were opened. */
abstract class BlockState extends LineState {
  /** Each in the order in which it was opened; null where its block was taken away again. */
  final List<BlockParser> all = new ArrayList<>();

  /** The document and what is open in it, each inside the one before. */
  final List<BlockParser> open = new ArrayList<>();

  /** Blocks that were made of others, after all were read. */
  final List<Block> added = new ArrayList<>();

  /** The place in {@link #all} of the block that is being changed; what is taken away is before. */
  int changed;

  // Blocks in lists behind which the last line is blank; the only ones that are asked for.
  private final Set<Node> blankAtEnd = new HashSet<>();

  /** Opens a block inside the innermost one that is open and can contain it. */
  final void add(BlockParser parser) {
    while (!getActiveBlockParser().canContain(this, parser, parser.getBlock())) {
      close(getActiveBlockParser());
    }
    getActiveBlockParser().getBlock().appendChild(parser.getBlock());
    start(parser);
  }

  /** Opens a block. */
  final void start(BlockParser parser) {
    open.add(parser);
    all.add(parser);
  }

  /** Takes away the innermost block, as if it had not been there. */
  final void drop() {
    BlockParser last = open.remove(open.size() - 1);
    blockParserRemoved(last);
    last.getBlock().unlink();
  }

  /** Closes the innermost blocks but for the first {@code count}. */
  final void closeAllBut(int count) {
    for (int i = open.size() - 1; i >= count; i--) {
      close(open.get(i));
    }
  }

  /** Closes a block, and gives blank lines at its end to the one around it. */
  final void close(BlockParser parser) {
    if (getActiveBlockParser() == parser) {
      open.remove(open.size() - 1);
    }
    Block block = parser.getBlock();
    if (block.getParent() != null
        && block.getLastChild() instanceof BlankLine last
        && last.getClaimedBlankLine() != block) {
      block.insertChainAfter(last.getFirstInChain());
      block.setCharsFromContentOnly();
    }
    parser.closeBlock(this);
    parser.finalizeClosedBlock();
    Node next = block.getNext();
    while (next instanceof BlankLine && next.getEndOffset() <= block.getEndOffset()) {
      next.unlink();
      next = block.getNext();
    }
  }

  /** Notes for a block and those around it whether the line at hand, which is theirs, is blank. */
  final void noteBlank(BlockParser parser, BlockParser matched) {
    Node last = isBlank() ? parser.getBlock().getLastChild() : null;
    if (last != null) {
      noteBlank(last, true);
    }
    boolean isBlankAtEnd = isBlank() && parser.isPropagatingLastBlankLine(matched);
    for (Node node = parser.getBlock(); node != null; node = node.getParent()) {
      noteBlank(node, isBlankAtEnd);
    }
  }

  private void noteBlank(Node node, boolean isBlankAtEnd) {
    if (!(node instanceof ListItem || node.getParent() instanceof ListItem)) {
      return;
    }
    if (isBlankAtEnd) {
      blankAtEnd.add(node);
    } else {
      blankAtEnd.remove(node);
    }
  }

  @Override
  public final boolean isLastLineBlank(Node node) {
    return blankAtEnd.contains(node);
  }

  @Override
  public final boolean endsWithBlankLine(Node block) {
    Node node = block;
    while (node != null && !isLastLineBlank(node)) {
      node = node.getLastBlankLineChild();
    }
    return node != null;
  }

  @Override
  public final BlockParser getActiveBlockParser() {
    return open.get(open.size() - 1);
  }

  @Override
  public final List<BlockParser> getActiveBlockParsers() {
    return open;
  }

  @Override
  public final BlockParser getActiveBlockParser(Block node) {
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).getBlock() == node) {
        return open.get(i).isClosed() ? null : open.get(i);
      }
    }
    return null;
  }

  @Override
  public final void blockParserAdded(BlockParser parser) {
    all.add(parser);
  }

  // From the end: what is taken away while lines are read was opened last.
  @Override
  public final void blockParserRemoved(BlockParser parser) {
    all.set(all.lastIndexOf(parser), null);
  }

  @Override
  public final void blockAdded(Block block) {
    added.add(block);
  }

  @Override
  public final void blockAddedWithChildren(Block block) {
    added.add(block);
  }

  @Override
  public final void blockAddedWithDescendants(Block block) {
    added.add(block);
  }

  @Override
  public final void blockRemoved(Block block) {
    for (int i = changed; i >= 0; i--) {
      if (all.get(i) != null && all.get(i).getBlock() == block) {
        all.set(i, null);
        return;
      }
    }
  }

  // Only paragraphs are, which have no blocks in them.
  @Override
  public final void blockRemovedWithChildren(Block block) {
    blockRemoved(block);
  }

  @Override
  public final void blockRemovedWithDescendants(Block block) {
    blockRemoved(block);
  }
}
