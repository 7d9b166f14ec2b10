package pamphlet.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * Reads the words of the blocks of one text. Flexmark's parser is made for the first block that is
 * not plain; most texts have none.
 */
final class Inlines {
  private final Document document;
  private final FootnoteRepository notes;
  private QuickInlines flexmark;

  Inlines(Document document) {
    this.document = document;
    this.notes = FootnoteExtension.FOOTNOTES.get(document);
  }

  /** Puts the words of a block into it, which is still without children. */
  void parse(BasedSequence content, Node block) {
    if (!parsePlain(content, block)) {
      parseOdd(content, block);
    }
  }

  /** Does so if they are plain; otherwise the block is as before. */
  boolean parsePlain(BasedSequence content, Node block) {
    return PlainInlines.parse(content, block, notes);
  }

  /** Does so with Flexmark's parser. */
  void parseOdd(BasedSequence content, Node block) {
    flexmark().parseOdd(content, block);
  }

  /** Flexmark's own parser. */
  QuickInlines flexmark() {
    if (flexmark == null) {
      flexmark = Grammar.inlines();
      flexmark.initializeDocument(document);
    }
    return flexmark;
  }
}
