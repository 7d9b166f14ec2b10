package pamphlet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import pamphlet.model.Fragment;
import pamphlet.model.Place;
import pamphlet.model.Slug;
import pamphlet.model.TextBlock;

/** Headings, paragraphs and code. */
final class BlockRenderer {
  // By level, from 1 on.
  private static final String[] HEADING_STARTS = {
    "", "<h1 id=\"", "<h2 id=\"", "<h3 id=\"", "<h4 id=\"", "<h5 id=\"", "<h6 id=\""
  };
  private static final String[] HEADING_ENDS = {
    "", "</h1>\n", "</h2>\n", "</h3>\n", "</h4>\n", "</h5>\n", "</h6>\n"
  };

  private final TreeRenderer tree;
  private final Compilation page;
  private final Lookalikes lookalikes;
  private int sectionLevel;
  private String section = "";

  BlockRenderer(TreeRenderer tree) {
    this.tree = tree;
    this.page = tree.page;
    this.lookalikes = new Lookalikes(page);
  }

  /** Says which nodes this renders. */
  static void register(Handlers handlers) {
    handlers.on(Document.class, TreeRenderer::children);
    handlers.on(Heading.class, (tree, node) -> tree.blocks.heading(node));
    handlers.on(Paragraph.class, (tree, node) -> tree.blocks.paragraph(node));
    handlers.on(FencedCodeBlock.class, (tree, node) -> tree.blocks.fenced(node));
    handlers.on(IndentedCodeBlock.class, (tree, node) -> tree.blocks.indented(node));
    handlers.on(ThematicBreak.class, (tree, node) -> tree.blocks.thematicBreak(node));
  }

  /** The level of the last heading, 0 before the first. */
  int sectionLevel() {
    return sectionLevel;
  }

  /** The id of the last heading, empty before the first. */
  String section() {
    return section;
  }

  private void heading(Heading node) {
    int level = node.getLevel();
    Place place = page.place(node.getText().isEmpty() ? node.getChars() : node.getText());
    Optional<IdSuffix> id = IdSuffix.take(node, page);
    // Written first, because the id is made from the words.
    Fragment words = tree.captureChildren(node);
    String text = tree.text.end(TextBlock.Kind.HEADING);
    String anchor =
        id.isPresent()
            ? page.anchors.explicit(id.get().id(), id.get().place())
            : page.anchors.unique(slug(text), place);
    if (level == 1) {
      reportH1(place);
    }
    if (words.pieces().isEmpty()) {
      String help = "write its words behind the number signs, or delete the line";
      page.report(place, MarkupCodes.EMPTY_HEADING, "this heading has no text", help);
    }
    page.headings.add(new pamphlet.model.Heading(level, anchor, text, place));
    sectionLevel = level;
    section = anchor;
    tree.line();
    tree.out.html(HEADING_STARTS[level]).text(anchor).html("\">");
    tree.out.append(words).html(HEADING_ENDS[level]);
  }

  private static String slug(String text) {
    String slug = Slug.of(text);
    return slug.isEmpty() ? "section" : slug;
  }

  private void reportH1(Place place) {
    page.report(
        place,
        MarkupCodes.BODY_H1,
        "a heading of level 1 stands in the text, and the title is one already",
        "write ## for the headings of the text");
  }

  private void paragraph(Paragraph node) {
    Optional<LinkNodeBase> picture = lonePicture(node);
    boolean isTight = isTight(node);
    if (!isTight || node.getPrevious() != null) {
      tree.line();
    }
    if (picture.isPresent() && !isTight) {
      tree.links.pictures().figure(node.getFirstChild(), picture.get());
      return;
    }
    if (!tree.containers.isInside()) {
      lookalikes.check(node); // A container tells itself what should stand in it.
    }
    tree.out.html(isTight ? "" : "<p>");
    tree.children(node);
    tree.out.html(isTight ? "" : "</p>\n");
    tree.text.end(kind(node));
  }

  private Optional<LinkNodeBase> lonePicture(Paragraph node) {
    Node only = node.getFirstChild();
    return only != null && only.getNext() == null
        ? tree.links.pictureAddress(only)
        : Optional.empty();
  }

  private static boolean isTight(Paragraph node) {
    return node.getParent() instanceof DefinitionTerm || Grammar.LISTS.isInTightListItem(node);
  }

  private static TextBlock.Kind kind(Paragraph node) {
    Node parent = node.getParent();
    if (parent instanceof Document) { // Most are.
      return TextBlock.Kind.PARAGRAPH;
    }
    if (node.getAncestorOfType(FootnoteBlock.class) != null) {
      return TextBlock.Kind.FOOTNOTE;
    }
    if (parent instanceof ListItem) {
      return TextBlock.Kind.LIST_ITEM;
    }
    return parent instanceof BlockQuote ? TextBlock.Kind.QUOTE : TextBlock.Kind.PARAGRAPH;
  }

  private void fenced(FencedCodeBlock node) {
    String language = Entities.unescape(node.getInfoDelimitedByAny(CharPredicate.SPACE_TAB));
    code(node.getContentChars().normalizeEOL(), language, node.getContentChars());
  }

  private void indented(IndentedCodeBlock node) {
    BasedSequence content = node.getContentChars();
    code(content.trimTailBlankLines().normalizeEndWithEOL(), "", content);
  }

  private void code(String code, String language, BasedSequence content) {
    tree.line();
    tree.out.html("<pre><code");
    if (!language.isEmpty()) {
      tree.out.html(" class=\"language-").text(language).html('"');
    }
    tree.out.html('>').text(code).html("</code></pre>\n");
    tree.text.append(code, content.getStartOffset());
    tree.text.end(TextBlock.Kind.CODE);
  }

  private void thematicBreak(ThematicBreak node) {
    tree.line();
    tree.out.html("<hr />\n");
  }
}
