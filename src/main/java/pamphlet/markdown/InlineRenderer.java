package pamphlet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Words and their emphasis. */
final class InlineRenderer {
  private final TreeRenderer tree;
  private final WordRenderer words;

  InlineRenderer(TreeRenderer tree) {
    this.tree = tree;
    this.words = new WordRenderer(tree);
  }

  /** Says which nodes this renders. */
  static void register(Handlers handlers) {
    handlers.on(TextBase.class, TreeRenderer::children);
    handlers.on(WhiteSpace.class, (tree, node) -> tree.inline.words.render(node.getChars()));
    handlers.on(HtmlEntity.class, (tree, node) -> tree.inline.words.render(node.getChars()));
    handlers.on(Emphasis.class, (tree, node) -> tree.element("<em>", node, "</em>"));
    handlers.on(StrongEmphasis.class, (tree, node) -> tree.element("<strong>", node, "</strong>"));
    handlers.on(Strikethrough.class, (tree, node) -> tree.element("<del>", node, "</del>"));
    handlers.on(Code.class, (tree, node) -> tree.inline.code(node));
    handlers.on(SoftLineBreak.class, (tree, node) -> tree.inline.softBreak(node));
    handlers.on(HardLineBreak.class, (tree, node) -> tree.inline.hardBreak(node));
  }

  /** Writes characters of the body as prose: escapes resolved, placeholders filled. */
  void words(BasedSequence chars) {
    words.render(chars);
  }

  // CommonMark 6.1: line endings become spaces; one space at each end is taken away.
  private void code(Code node) {
    BasedSequence chars = node.getText();
    String code = chars.toString().replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    int start = 0;
    int end = code.length();
    if (end > 2 && code.charAt(0) == ' ' && code.charAt(end - 1) == ' ' && !code.isBlank()) {
      start++;
      end--;
    }
    tree.out.html("<code>").text(code.substring(start, end)).html("</code>");
    collect(chars, start, chars.length() - (code.length() - end));
  }

  // Line by line: between the lines of a quote stand signs that are not part of the code.
  private void collect(BasedSequence code, int start, int end) {
    int from = start;
    while (from < end) {
      int offset = code.getIndexOffset(from);
      if (offset < 0) { // A space in place of an indent stands nowhere in the body.
        tree.text.space(code.getStartOffset());
        from++;
        continue;
      }
      int line = code.indexOf('\n', from, end);
      int to = line < 0 ? end : line + 1;
      tree.text.append(code, from, to, offset);
      from = to;
    }
  }

  private void softBreak(SoftLineBreak node) {
    tree.out.html('\n');
    tree.text.space(node.getStartOffset());
  }

  private void hardBreak(HardLineBreak node) {
    tree.out.html("<br />\n");
    tree.text.space(node.getStartOffset());
  }
}
