package pamphlet.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlCommentBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import pamphlet.model.TextBlock;

/**
 * HTML in the text. It is shown as text, never passed through: content is not trusted. Comments are
 * the author's and are not shown.
 */
final class HtmlRenderer {
  /** How a comment begins (CommonMark 4.6). */
  static final String COMMENT = "<!--";

  private final TreeRenderer tree;
  private final Compilation page;
  private final CommentReader comments;

  HtmlRenderer(TreeRenderer tree) {
    this.tree = tree;
    this.page = tree.page;
    this.comments = new CommentReader(page);
  }

  /** Says which nodes this renders. */
  static void register(Handlers handlers) {
    handlers.on(HtmlBlock.class, (tree, node) -> tree.html.block(node));
    handlers.on(HtmlCommentBlock.class, (tree, node) -> tree.html.block(node));
    handlers.on(HtmlInline.class, (tree, node) -> tree.html.inline(node));
    handlers.on(HtmlInlineComment.class, (tree, node) -> tree.html.comments.inText(node));
  }

  /** Whether the node is a comment and nothing else. */
  static boolean isComment(Node node) {
    BasedSequence chars = node.getChars().trim();
    return (node instanceof HtmlBlock || node instanceof HtmlCommentBlock)
        && chars.startsWith(COMMENT)
        && chars.indexOf("-->") == chars.length() - 3;
  }

  /** Reads comments. */
  CommentReader comments() {
    return comments;
  }

  private void block(Node node) {
    if (isComment(node)) {
      comments.beforeBlock(node);
      return;
    }
    if (node.getChars().trimStart().startsWith(COMMENT) && node.getChars().indexOf("-->") < 0) {
      // The rest of the text is part of it: one report is enough, and nothing is printed.
      comments.reportUnclosed(node.getChars().trimStart().getStartOffset());
      return;
    }
    report(node.getChars().trim());
    tree.line();
    tree.out.html("<p>");
    List<BasedSequence> lines = ((Block) node).getContentLines();
    for (int i = 0; i < lines.size(); i++) {
      tree.out.html(i == 0 ? "" : "\n");
      tree.inline.words(lines.get(i).trim());
      tree.text.space(lines.get(i).getEndOffset());
    }
    tree.out.html("</p>\n");
    // No prose: what stands in tags is not the author's wording.
    tree.text.end(TextBlock.Kind.CODE);
  }

  private void inline(HtmlInline node) {
    BasedSequence chars = node.getChars();
    report(chars);
    tree.inline.words(chars);
  }

  private void report(BasedSequence chars) {
    page.report(
        page.place(chars),
        MarkupCodes.RAW_HTML,
        "HTML has no effect here and is shown as text",
        "use Markdown; for a < that is meant write \\<");
  }
}
