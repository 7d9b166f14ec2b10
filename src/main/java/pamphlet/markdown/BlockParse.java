package pamphlet.markdown;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserPhase;
import com.vladsch.flexmark.parser.core.DocumentBlockParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.parser.internal.BlockContinueImpl;
import com.vladsch.flexmark.parser.internal.BlockStartImpl;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.MatchedBlockParserImpl;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.BlankLineContainer;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.KeepTrailingBlankLineContainer;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Reads a text line by line into blocks, and then what is in them (CommonMark's appendix, "A
 * parsing strategy"). Takes the place of Flexmark's {@code DocumentParser}: the same steps with the
 * same parsers of blocks, without the books that one keeps on every block for extensions and
 * options that we do not use.
 */
final class BlockParse extends BlockState {
  // The depth at which blocks are counted is far below.
  private static final int PLAIN_DEPTH_MAX = 4;

  private final GuardedText text;
  private final Inlines inlines;
  private final PlainBlocks plain;
  private final BlockStarts starts;
  private final DocumentBlockParser document = new DocumentBlockParser();
  private boolean wasBlank;
  // The line at hand, where it is blank behind the mark of a container, and who took that mark.
  private BlankLine blankRest;
  private BlockParser blankIn;

  /** For one text. */
  BlockParse(GuardedText text, DataHolder options, BlockStarts starts) {
    this.text = text;
    this.starts = starts;
    Chars chars = new Chars(text);
    document.initializeDocument(options, chars);
    this.plain = new PlainBlocks(chars, this);
    this.inlines = new Inlines(document.getBlock());
    start(document);
  }

  /** The tree of the text. */
  Document parse() {
    readLines(document.getBlock().getChars());
    closeAllBut(0);
    new AfterBlocks(this, inlines, text).run();
    return document.getBlock();
  }

  // CommonMark 2.1: a line ends with a line feed, a carriage return, or both.
  private void readLines(BasedSequence chars) {
    int length = text.length();
    int start = readPlain(0);
    while (start < length) {
      int end = text.next(MarkedText.LINE_END, start, length);
      int next = behindLineEnd(end, length);
      BasedSequence line = chars.subSequence(start, next);
      readLine(next == end ? line : chars.subSequence(start, end), line);
      start = readPlain(next);
    }
  }

  // Only where each line is a new block, or of none: at the top, or in a directive there.
  private int readPlain(int start) {
    for (int i = open.size() - 1; i > 0; i--) {
      boolean isOpen =
          open.get(i) instanceof DirectiveParser directive && !directive.getBlock().isClosed();
      if (!isOpen || i > PLAIN_DEPTH_MAX) {
        return start;
      }
    }
    return plain.read(start, getActiveBlockParser().getBlock());
  }

  private int behindLineEnd(int end, int length) {
    int next = Math.min(length, end + 1);
    boolean isPair = next < length && text.charAt(end) == '\r' && text.charAt(next) == '\n';
    return isPair ? next + 1 : next;
  }

  private void readLine(BasedSequence line, BasedSequence lineWithEnd) {
    startLine(line, lineWithEnd);
    blankRest = null;
    blankIn = null;
    findNextNonSpace();
    int matches = continued();
    if (matches > 0) {
      addText(startBlocks(matches), matches);
    }
  }

  // How many blocks go on in this line, or 0 if it ended one and is read.
  private int continued() {
    for (int i = 1; i < open.size(); i++) {
      BlockParser parser = open.get(i);
      wasBlank = isBlank();
      findNextNonSpace();
      if (!(parser.tryContinue(this) instanceof BlockContinueImpl goesOn)) {
        return i;
      }
      if (goesOn.isFinalize()) {
        close(parser);
        return 0;
      }
      move(goesOn.getNewIndex(), goesOn.getNewColumn());
      keepBlankRest(parser.getBlock());
    }
    return open.size();
  }

  private void move(int newIndex, int newColumn) {
    if (newIndex != -1) {
      moveToIndex(newIndex);
    } else if (newColumn != -1) {
      moveToColumn(newColumn);
    }
  }

  private void keepBlankRest(Block block) {
    if (!isBlank() && block instanceof BlankLineContainer) {
      findNextNonSpace();
      if (isBlank()) {
        blankRest = new BlankLine(getLineWithEOL(), block);
        block.appendChild(blankRest);
      }
    }
  }

  // The innermost block in which the rest of the line stands.
  private BlockParser startBlocks(int matches) {
    BlockParser matched = open.get(matches - 1);
    BlockParser inner = matched;
    boolean mayStart = inner.isInterruptible() || inner.isContainer();
    while (mayStart) {
      BlockStartImpl found = findStart(inner);
      if (found == null) {
        return inner;
      }
      if (inner == matched) {
        closeAllBut(matches);
      }
      inner = startBlock(found);
      mayStart = inner.isContainer();
    }
    return inner;
  }

  private BlockStartImpl findStart(BlockParser inner) {
    boolean before = isBlank();
    findNextNonSpace();
    if (isBlank() && !before) {
      blankIn = inner;
    }
    // Most lines start with a letter, and no block does.
    boolean isText = isBlank() || getIndent() < BlockKinds.CODE_INDENT && isAtLetter();
    if (!isText
        && inner.canInterruptBy(starts)
        && starts.tryStart(this, new MatchedBlockParserImpl(inner))
            instanceof BlockStartImpl found) {
      return found;
    }
    if (isText || !(inner.isRawText() && inner.isInterruptible())) {
      moveToIndex(getNextNonSpaceIndex());
    }
    return null;
  }

  private BlockParser startBlock(BlockStartImpl start) {
    move(start.getNewIndex(), start.getNewColumn());
    if (start.isReplaceActiveBlockParser()) {
      drop();
    }
    BlockParser last = null;
    for (BlockParser parser : start.getBlockParsers()) {
      add(parser);
      last = parser;
    }
    return last;
  }

  private void addText(BlockParser inner, int matches) {
    BlockParser matched = open.get(matches - 1);
    boolean isOpenBehind = inner == matched && open.size() > matches;
    if (isOpenBehind && !isBlank() && getActiveBlockParser().isParagraphParser()) {
      // CommonMark 5.1, laziness.
      getActiveBlockParser().addLine(this, rest());
      return;
    }
    if (isOpenBehind) {
      closeAllBut(matches);
    }
    noteBlank(inner, matched);
    if (isBlank()) {
      keepTrailingBlank(inner);
    }
    if (!inner.isContainer()) {
      getActiveBlockParser().addLine(this, rest());
    } else if (!isBlank()) {
      add(new ParagraphParser());
      getActiveBlockParser().addLine(this, rest());
    }
  }

  private void keepTrailingBlank(BlockParser inner) {
    if (!(inner.getBlock() instanceof KeepTrailingBlankLineContainer)) {
      return;
    }
    if (blankRest != null) {
      inner.getBlock().appendChild(blankRest);
    } else if (inner.isContainer() && blankIn == inner) {
      inner.getBlock().appendChild(new BlankLine(getLineWithEOL(), inner.getBlock()));
    }
  }

  @Override
  public boolean isBlankLine() {
    return wasBlank;
  }

  @Override
  public InlineParserImpl getInlineParser() {
    return inlines.flexmark();
  }

  @Override
  public Parsing getParsing() {
    return Grammar.PARSING;
  }

  @Override
  public MutableDataHolder getProperties() {
    return document.getBlock();
  }

  @Override
  public ParserPhase getParserPhase() {
    return ParserPhase.PARSE_BLOCKS;
  }
}
