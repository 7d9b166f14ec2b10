package pamphlet.markdown;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.gfm.strikethrough.internal.StrikethroughDelimiterProcessor;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * The Markdown that we read: CommonMark with tables, footnotes, definition lists, strikethrough and
 * our directives. What is made of the options once serves all threads; a text has its own parsers.
 */
final class Grammar {
  static final ListOptions LISTS = ListOptions.get(options());

  private static final DataHolder OPTIONS = options().toImmutable();

  /** What Flexmark's parsers of blocks ask for: expressions and a number or two. */
  static final Parsing PARSING = new Parsing(OPTIONS);

  private static final BlockKinds KINDS = new BlockKinds(OPTIONS);
  private static final Map<Character, DelimiterProcessor> DELIMITERS =
      InlineParserImpl.calculateDelimiterProcessors(
          OPTIONS, List.of(new StrikethroughDelimiterProcessor()));
  private static final BitSet DELIMITER_CHARACTERS =
      InlineParserImpl.calculateDelimiterCharacters(OPTIONS, DELIMITERS.keySet());
  private static final BitSet SPECIAL_CHARACTERS =
      InlineParserImpl.calculateSpecialCharacters(OPTIONS, DELIMITER_CHARACTERS);
  private static final LinkRefProcessorData FOOTNOTES =
      InlineParserImpl.calculateLinkRefProcessors(
          OPTIONS, List.of(new FootnoteLinkRefProcessor.Factory()));

  private Grammar() {}

  /** The tree of a text; its parts refer to the text. */
  static Document parse(GuardedText text) {
    return new BlockParse(text, OPTIONS, new BlockStarts(KINDS, OPTIONS)).parse();
  }

  /** Flexmark's parser of words and emphasis, for one text. */
  static QuickInlines inlines() {
    return new QuickInlines(
        OPTIONS, SPECIAL_CHARACTERS, DELIMITER_CHARACTERS, DELIMITERS, FOOTNOTES, List.of());
  }

  /** What Flexmark and its extensions leave to choose. */
  static MutableDataSet options() {
    MutableDataSet options = new MutableDataSet();
    options.set(DefinitionExtension.TILDE_MARKER, false);
    // GitHub Flavored Markdown 4.10, but surplus cells are kept, so that they can be reported.
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
    return options;
  }
}
