package pamphlet.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import pamphlet.markdown.ListParser.Next;

/** Starts lists and their items (CommonMark 5.2 and 5.3). */
final class ListStarts extends AbstractBlockParserFactory {
  ListStarts(DataHolder options) {
    super(options);
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BlockParser parser = matched.getBlockParser();
    if (parser instanceof ListParser list) {
      return inList(state, list);
    }
    if (isLazy(state, parser) || state.getIndent() >= BlockKinds.CODE_INDENT) {
      return BlockStart.none();
    }
    ListMarker marker = ListMarker.at(state);
    return marker == null || parser.isParagraphParser() && !canInterrupt(parser, marker)
        ? BlockStart.none()
        : newList(marker);
  }

  // An item that is over has seen what the line is; others have nothing to say between items.
  private static BlockStart inList(ParserState state, ListParser list) {
    if (list.isNoted(state.getLine(), Next.ITEM)) {
      ItemParser item = new ItemParser(list, list.marker());
      return BlockStart.of(item).atColumn(list.marker().column());
    }
    return list.isNoted(state.getLine(), Next.OTHER_LIST)
        ? newList(list.marker())
        : BlockStart.none();
  }

  private static BlockStart newList(ListMarker marker) {
    ListParser list = new ListParser(marker);
    return BlockStart.of(list, new ItemParser(list, marker)).atColumn(marker.column());
  }

  // CommonMark 5.2: an empty item does not interrupt a paragraph, and of numbers only 1 does; one
  // that is the start of an item is interrupted by any.
  private static boolean canInterrupt(BlockParser paragraph, ListMarker marker) {
    return ItemParser.isFirstParagraph(paragraph)
        || !marker.isEmpty() && (marker.number() < 0 || marker.number() == 1);
  }

  private static boolean isLazy(ParserState state, BlockParser parser) {
    for (Node node = parser.getBlock().getParent(); node != null; node = node.getParent()) {
      if (node instanceof ListBlock list) {
        ListParser open = (ListParser) state.getActiveBlockParser(list);
        boolean isLazy = open.isNoted(state.getLine(), Next.LAZY);
        if (isLazy) {
          open.note(null, Next.CONTENT, null);
        }
        return isLazy;
      }
    }
    return false;
  }
}
