package pamphlet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParserState;

/**
 * Tables, looked for only in paragraphs whose first line has a bar: a table's header must have one
 * (GitHub Flavored Markdown 4.10, with one header row at most). Flexmark's own search prepares each
 * paragraph.
 */
final class TableSearch {
  // Made of options only, so one serves all texts; two threads may each make it.
  private static volatile ParagraphPreProcessor flexmark;

  private final GuardedText text;
  private final ParserState state;

  TableSearch(GuardedText text, ParserState state) {
    this.text = text;
    this.state = state;
  }

  /** Makes a table of the start of a paragraph, and says of how many of its characters. */
  int take(Paragraph paragraph) {
    if (paragraph.getLineCount() == 0 || !PlainTable.hasBar(text, paragraph.getLineChars(0))) {
      return 0;
    }
    TableBlock table = PlainTable.of(paragraph, text);
    if (table == null) {
      return flexmark().preProcessBlock(paragraph, state);
    }
    paragraph.insertBefore(table);
    state.blockAdded(table);
    return table.getTextLength();
  }

  private ParagraphPreProcessor flexmark() {
    if (flexmark == null) {
      flexmark = TableParagraphPreProcessor.Factory().apply(state);
    }
    return flexmark;
  }
}
