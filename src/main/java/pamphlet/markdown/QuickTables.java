package pamphlet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Tables, looked for only in paragraphs whose first line has a bar: a table's header must have one
 * (GitHub Flavored Markdown 4.10, with one header row at most). Flexmark's own extension prepares
 * each paragraph for a search, which cost a fortieth of a build.
 */
final class QuickTables implements Parser.ParserExtension {
  @Override
  public void parserOptions(MutableDataHolder options) {}

  @Override
  public void extend(Parser.Builder builder) {
    builder.paragraphPreProcessorFactory(new Factory(TableParagraphPreProcessor.Factory()));
  }

  /** Makes one for each text. */
  private static final class Factory implements ParagraphPreProcessorFactory {
    private final ParagraphPreProcessorFactory tables;
    // Made of options only, so one serves all texts; two threads may each make it.
    private volatile ParagraphPreProcessor search;

    Factory(ParagraphPreProcessorFactory tables) {
      this.tables = tables;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      if (search == null) {
        search = tables.apply(state);
      }
      return new OnDemand(search);
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return tables.getAfterDependents();
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return tables.getBeforeDependents();
    }

    @Override
    public boolean affectsGlobalScope() {
      return tables.affectsGlobalScope();
    }
  }

  /** Looks for tables where there may be one. */
  private static final class OnDemand implements ParagraphPreProcessor {
    private final ParagraphPreProcessor search;
    // No bar stands from here to before the bar.
    private int from;
    private int bar = -1;

    OnDemand(ParagraphPreProcessor search) {
      this.search = search;
    }

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
      return block.getLineCount() > 0 && hasBar(block.getLineChars(0))
          ? search.preProcessBlock(block, state)
          : 0;
    }

    private boolean hasBar(BasedSequence line) {
      int start = line.getStartOffset();
      if (start < from || start > bar) {
        from = start;
        bar = GuardedText.of(line).indexOf('|', start);
      }
      return bar < line.getEndOffset();
    }
  }
}
