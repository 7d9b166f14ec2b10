package pamphlet.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * A list, which goes on as long as its items do (CommonMark 5.3). With the parser of items and
 * {@link ListStarts} it gives the trees of Flexmark's, which leaves most of its choices to options
 * and asks each line several times by a regular expression.
 */
final class ListParser extends AbstractBlockParser {
  private final ListBlock block;
  private final char kind;
  private BasedSequence line;
  private Next next;
  private ListMarker marker;

  /** What its last item says of a line, before anybody asks what starts in it. */
  enum Next {
    /** Text of the item, or something else that lists have no say in. */
    CONTENT,
    /** Text of a paragraph, though it looks like the start of an item. */
    LAZY,
    /** The next item. */
    ITEM,
    /** A list of another kind. */
    OTHER_LIST
  }

  /** An empty list for items like that of a marker. */
  ListParser(ListMarker marker) {
    this.block = marker.list();
    this.kind = marker.kind();
    block.setTight(true);
  }

  /** Takes note of what a line is, with the marker of its item, if that starts one. */
  void note(BasedSequence line, Next next, ListMarker marker) {
    this.line = line;
    this.next = next;
    this.marker = marker;
  }

  /** Whether a line was found to be of this kind. */
  boolean isNoted(BasedSequence line, Next next) {
    return this.line == line && this.next == next;
  }

  /** The marker of the line that was noted last; null if it had none. */
  ListMarker marker() {
    return marker;
  }

  /** The bullet of its items, or what stands behind their numbers. */
  char kind() {
    return kind;
  }

  @Override
  public ListBlock getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    return child instanceof ListItem;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    return BlockContinue.atIndex(state.getIndex());
  }

  @Override
  public void closeBlock(ParserState state) {
    for (Node item = block.getFirstChild(); item != null; item = item.getNext()) {
      loosen(item, state);
    }
    block.setCharsFromContentOnly();
  }

  // CommonMark 5.3: a list is loose if a blank line stands between its items, or between the blocks
  // of one.
  private void loosen(Node node, ParserState state) {
    boolean isLast = node.getNext() == null;
    if (!isLast && node instanceof ListItem item && state.endsWithBlankLine(item)) {
      item.setLoose(true);
      block.setTight(false);
    }
    Node child = node.getFirstChild();
    while (child != null && block.isTight()) {
      boolean isEnd = isLast && child.getNext() == null;
      block.setTight(isEnd || !state.endsWithBlankLine(child));
      child = child.getNext();
    }
  }
}
