package pamphlet.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;

/**
 * The Markdown that we read: CommonMark with tables, footnotes, definition lists, strikethrough and
 * our directives. The parser holds no state between texts and serves all threads.
 */
final class Grammar {
  static final ListOptions LISTS = ListOptions.get(options());

  private static final Parser PARSER =
      Parser.builder(
              options()
                  .set(
                      Parser.EXTENSIONS,
                      List.of(
                          new QuickTables(), new QuickBlocks(), StrikethroughExtension.create())))
          .customInlineParserFactory(QuickInlines::new)
          .build();

  private Grammar() {}

  /** The tree of a text; its parts refer to the text. */
  static Document parse(GuardedText text) {
    return PARSER.parse(BasedSequence.of(text));
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
