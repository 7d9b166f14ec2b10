package pamphlet.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.MutableDataHolder;
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
  private record Factory(ParagraphPreProcessorFactory tables)
      implements ParagraphPreProcessorFactory {
    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new OnDemand(tables);
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
    private final ParagraphPreProcessorFactory tables;
    private ParagraphPreProcessor found;

    OnDemand(ParagraphPreProcessorFactory tables) {
      this.tables = tables;
    }

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
      if (block.getLineCount() == 0 || block.getLineChars(0).indexOf('|') < 0) {
        return 0;
      }
      if (found == null) {
        found = tables.apply(state);
      }
      return found.preProcessBlock(block, state);
    }
  }
}
