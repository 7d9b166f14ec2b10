package pamphlet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

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
    if (paragraph.getLineCount() > 1 && isDelimiterRow(paragraph.getLineChars(1))) {
      takeTabsAway(paragraph);
    }
    TableBlock table = PlainTable.of(paragraph, text);
    if (table == null) {
      return flexmark().preProcessBlock(paragraph, state);
    }
    paragraph.insertBefore(table);
    state.blockAdded(table);
    return table.getTextLength();
  }

  private static boolean isDelimiterRow(BasedSequence line) {
    int i = 0;
    while (i < line.length() && "|:- \t\r\n".indexOf(line.charAt(i)) >= 0) {
      i++;
    }
    return i == line.length();
  }

  // Flexmark takes as many characters before a row as its indentation has columns: with tabs, those
  // of the line above, or more than there are.
  private void takeTabsAway(Paragraph paragraph) {
    List<BasedSequence> lines = new ArrayList<>(paragraph.getContentLines());
    int[] indents = paragraph.getLineIndents();
    boolean hasTabs = false;
    for (int i = 0; i < indents.length; i++) {
      if (indents[i] > 0 && isBehindTab(lines.get(i).getStartOffset())) {
        lines.set(i, lines.get(i).subSequence(indents[i]));
        indents[i] = 0;
        hasTabs = true;
      }
    }
    if (hasTabs) {
      paragraph.setContentLines(lines);
      paragraph.setLineIndents(indents);
    }
  }

  private boolean isBehindTab(int offset) {
    int i = offset;
    while (i > 0 && text.charAt(i - 1) == ' ') {
      i--;
    }
    return i > 0 && text.charAt(i - 1) == '\t';
  }

  private ParagraphPreProcessor flexmark() {
    if (flexmark == null) {
      flexmark = TableParagraphPreProcessor.Factory().apply(state);
    }
    return flexmark;
  }
}
