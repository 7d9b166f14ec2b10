package pamphlet.markdown;

import com.vladsch.flexmark.ext.definition.internal.DefinitionListBlockPreProcessor;
import com.vladsch.flexmark.ext.definition.internal.DefinitionListItemBlockPreProcessor;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import java.util.List;

/**
 * Blocks of CommonMark, footnotes, definition lists and directives, which {@link BlockStarts}
 * chooses from. Takes the place of Flexmark's own choice and of its two extensions.
 */
final class QuickBlocks implements Parser.ParserExtension {
  private static final List<DataKey<Boolean>> FLEXMARKS =
      List.of(
          Parser.BLOCK_QUOTE_PARSER,
          Parser.HEADING_PARSER,
          Parser.FENCED_CODE_BLOCK_PARSER,
          Parser.HTML_BLOCK_PARSER,
          Parser.THEMATIC_BREAK_PARSER,
          Parser.LIST_BLOCK_PARSER,
          Parser.INDENTED_CODE_BLOCK_PARSER);

  @Override
  public void parserOptions(MutableDataHolder options) {
    FLEXMARKS.forEach(parser -> options.set(parser, false));
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customBlockParserFactory(new BlockStarts.Factory(builder.toImmutable()));
    builder.blockPreProcessorFactory(new DefinitionListItemBlockPreProcessor.Factory());
    builder.blockPreProcessorFactory(new DefinitionListBlockPreProcessor.Factory());
    builder.paragraphPreProcessorFactory(new ReferencePreProcessorFactory());
    builder.linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory());
  }
}
