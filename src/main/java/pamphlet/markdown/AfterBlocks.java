package pamphlet.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListBlockPreProcessor;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListItemBlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.ParagraphParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.PrefixedSubSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is left to do once all blocks of a text are read: paragraphs turn out to be definitions of
 * links, tables or terms, and the words of the rest are read.
 */
final class AfterBlocks {
  private final BlockParse blocks;
  private final Inlines inlines;
  private final GuardedText text;
  private final TableSearch tables;

  AfterBlocks(BlockParse blocks, Inlines inlines, GuardedText text) {
    this.blocks = blocks;
    this.inlines = inlines;
    this.text = text;
    this.tables = new TableSearch(text, blocks);
  }

  /** Does it all, once. */
  void run() {
    // In cells stand links, so the definitions come first, those of the whole text.
    paragraphs(this::definitions);
    paragraphs(tables::take);
    terms();
    for (BlockParser parser : blocks.all) {
      words(parser);
    }
  }

  private void words(BlockParser parser) {
    if (parser instanceof PlainBlock plain) {
      inlines.parse(plain.words(), plain.getBlock());
    } else if (parser instanceof ParagraphParser paragraph) {
      words(paragraph.getBlock());
    } else if (parser instanceof HeadingParser heading) {
      Heading block = (Heading) heading.getBlock();
      inlines.parse(block.getText(), block);
    } else if (parser instanceof DirectiveParser directive && directive.labelChars() != null) {
      inlines.parse(directive.labelChars(), directive.getBlock().label());
    }
  }

  private void words(Paragraph paragraph) {
    BasedSequence lines = lines(paragraph);
    if (lines == null || !inlines.parsePlain(lines, paragraph)) {
      inlines.parseOdd(content(paragraph), paragraph);
    }
  }

  // All of a paragraph, if only spaces stand between its lines: they are no part of the words.
  private BasedSequence lines(Paragraph paragraph) {
    List<BasedSequence> lines = paragraph.getContentLines();
    int start = lines.isEmpty() ? 0 : lines.get(0).getStartOffset();
    int end = start;
    for (BasedSequence line : lines) {
      boolean isOneStretch = line instanceof Chars || line instanceof PrefixedSubSequence;
      if (!isOneStretch || !isSpace(end, line.getStartOffset())) {
        return null;
      }
      end = line.getEndOffset();
    }
    return lines.isEmpty() ? null : lines.get(0).baseSubSequence(start, end);
  }

  private boolean isSpace(int start, int end) {
    int i = start;
    while (i < end && text.charAt(i) == ' ') {
      i++;
    }
    return i == end;
  }

  // Lines that stand one behind the other need no sequence of segments.
  private static BasedSequence content(Paragraph paragraph) {
    List<BasedSequence> lines = paragraph.getContentLines();
    int end = lines.isEmpty() ? 0 : lines.get(0).getStartOffset();
    for (BasedSequence line : lines) {
      if (!(line instanceof Chars) || line.getStartOffset() != end) {
        return paragraph.getContentChars();
      }
      end = line.getEndOffset();
    }
    return lines.isEmpty()
        ? BasedSequence.NULL
        : lines.get(0).baseSubSequence(lines.get(0).getStartOffset(), end);
  }

  /** Takes something from the start of a paragraph, and says how many characters. */
  private interface Taker {
    int take(Paragraph paragraph);
  }

  private void paragraphs(Taker taker) {
    for (int i = 0; i < blocks.all.size(); i++) {
      BlockParser parser = blocks.all.get(i);
      boolean isKnown = parser == null || parser instanceof PlainBlock;
      if (!isKnown && parser.getBlock() instanceof Paragraph paragraph) {
        blocks.changed = i;
        int taken = taker.take(paragraph);
        if (taken > 0) {
          cut(paragraph, taken);
        }
      }
    }
  }

  // CommonMark 4.7: a definition starts with a bracket, behind at most three spaces.
  private int definitions(Paragraph paragraph) {
    BasedSequence chars = paragraph.getChars();
    char first = chars.isEmpty() ? 'x' : chars.charAt(0);
    boolean mayBe = first == '[' || first == ' ' || first == '\t';
    return mayBe ? inlines.flexmark().preProcessBlock(paragraph, blocks) : 0;
  }

  private void cut(Paragraph paragraph, int taken) {
    BasedSequence chars = paragraph.getChars();
    int blanks = chars.countLeading(CharPredicate.WHITESPACE, taken, chars.length());
    BasedSequence left = chars.subSequence(taken + blanks);
    int line = lineAt(paragraph, left.getStartOffset());
    if (left.isBlank() || line == paragraph.getLineCount()) {
      paragraph.unlink();
      blocks.blockRemoved(paragraph);
      return;
    }
    List<BasedSequence> lines = new ArrayList<>(paragraph.getContentLines());
    lines.subList(0, line).clear();
    int start = left.getStartOffset() - lines.get(0).getStartOffset();
    if (start > 0) {
      lines.set(0, lines.get(0).subSequence(start));
    }
    int[] indents = paragraph.getLineIndents();
    paragraph.setContentLines(lines);
    paragraph.setLineIndents(Arrays.copyOfRange(indents, line, indents.length));
    paragraph.setChars(left);
  }

  private static int lineAt(Paragraph paragraph, int offset) {
    int line = 0;
    while (line < paragraph.getLineCount()
        && paragraph.getLineChars(line).getEndOffset() <= offset) {
      line++;
    }
    return line;
  }

  private void terms() {
    int count = blocks.all.size();
    BlockPreProcessor items = null;
    for (int i = 0; i < count; i++) {
      BlockParser parser = blocks.all.get(i);
      boolean isKnown = parser == null || parser instanceof PlainBlock;
      if (!isKnown && parser.getBlock() instanceof DefinitionItem item) {
        items =
            items == null ? new DefinitionListItemBlockPreProcessor(blocks.getProperties()) : items;
        blocks.changed = i;
        items.preProcess(blocks, item);
      }
    }
    for (Block added : blocks.added) {
      if (added instanceof DefinitionList list) {
        new DefinitionListBlockPreProcessor(blocks.getProperties()).preProcess(blocks, list);
      }
    }
  }
}
