package pamphlet.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/**
 * The Markdown that we read: CommonMark with tables, footnotes, definition lists, strikethrough and
 * our directives. The parser holds no state between texts and serves all threads.
 */
final class Grammar {
  static final Parser PARSER;
  static final ListOptions LISTS;

  static {
    MutableDataSet options = new MutableDataSet();
    options.set(
        Parser.EXTENSIONS,
        List.of(
            new QuickTables(),
            FootnoteExtension.create(),
            DefinitionExtension.create(),
            StrikethroughExtension.create()));
    options.set(DefinitionExtension.TILDE_MARKER, false);
    setTables(options);
    PARSER =
        Parser.builder(options).customBlockParserFactory(new DirectiveStarts.Factory()).build();
    LISTS = ListOptions.get(options);
  }

  private Grammar() {}

  // GitHub Flavored Markdown 4.10, but surplus cells are kept, so that they can be reported.
  private static void setTables(MutableDataSet options) {
    options.set(TablesExtension.COLUMN_SPANS, false);
    options.set(TablesExtension.WITH_CAPTION, false);
    options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
    options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
    options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false);
    options.set(TablesExtension.MIN_HEADER_ROWS, 1);
    options.set(TablesExtension.MAX_HEADER_ROWS, 1);
    options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
  }
}
