package pamphlet.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Headings that start with number signs (CommonMark 4.2), read without Flexmark's two regular
 * expressions. The nodes are the same.
 */
final class AtxStarts extends AbstractBlockParserFactory {
  private static final int LEVEL_MAX = 6;

  private final BlockParserFactory flexmark;

  /** With Flexmark's own, for lines of which its expressions take another view. */
  AtxStarts(DataHolder options, BlockParserFactory flexmark) {
    super(options);
    this.flexmark = flexmark;
  }

  @Override
  public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (isOdd(line) || state.getActiveBlockParser() instanceof FencedCodeBlockParser) {
      return flexmark.tryStart(state, matched);
    }
    int opened = behindSigns(line, start);
    if (opened < 0) {
      return BlockStart.none();
    }
    HeadingParser parser = new HeadingParser(opened - start);
    fill((Heading) parser.getBlock(), line, start, opened);
    return BlockStart.of(parser).atIndex(line.length());
  }

  /** The heading that a line is, which starts with a number sign; null if Flexmark is to say. */
  static Heading heading(BasedSequence line) {
    int opened = isOdd(line) ? -1 : behindSigns(line, 0);
    if (opened < 0) {
      return null;
    }
    Heading heading = new Heading();
    heading.setLevel(opened);
    fill(heading, line, 0, opened);
    return heading;
  }

  // The end of a line is also before one of Unicode's own line ends, for an expression.
  private static boolean isOdd(BasedSequence line) {
    return line.charAt(line.length() - 1) > '~';
  }

  // -1 if they open no heading.
  private static int behindSigns(BasedSequence line, int start) {
    int end = line.length();
    int opened = start;
    while (opened < end && line.charAt(opened) == '#') {
      opened++;
    }
    boolean isOpening =
        opened - start <= LEVEL_MAX && (opened == end || isBlank(line.charAt(opened)));
    return isOpening ? opened : -1;
  }

  private static void fill(Heading heading, BasedSequence line, int start, int opened) {
    int from = opened;
    while (from < line.length() && isBlank(line.charAt(from))) {
      from++;
    }
    int to = textEnd(line, from);
    heading.setOpeningMarker(line.subSequence(start, opened));
    heading.setText(line.subSequence(from, beforeBlanks(line, from, to)));
    heading.setClosingMarker(to < line.length() ? line.subSequence(to).trim() : null);
    heading.setCharsFromContent();
  }

  // Where the blanks and signs that close the heading start: the end of the line without any.
  private static int textEnd(BasedSequence line, int from) {
    int end = beforeBlanks(line, from, line.length());
    int signs = end;
    while (signs > from && line.charAt(signs - 1) == '#') {
      signs--;
    }
    boolean isClosing = signs < end && (signs == from || isBlank(line.charAt(signs - 1)));
    return isClosing ? beforeBlanks(line, from, signs) : line.length();
  }

  private static int beforeBlanks(BasedSequence line, int from, int end) {
    int i = end;
    while (i > from && isBlank(line.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
