package pamphlet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.util.ast.Node;

/** The words of a node without markup, as an image's alternative text needs them. */
final class PlainText {
  private PlainText() {}

  static String of(Node node) {
    StringBuilder out = new StringBuilder();
    append(node, out);
    return out.toString().strip();
  }

  private static void append(Node parent, StringBuilder out) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
        out.append(' ');
      } else if (node instanceof Code code) {
        out.append(code.getText());
      } else if (node.hasChildren()) {
        append(node, out);
      } else if (!(node instanceof HtmlInlineBase)) {
        out.append(Entities.unescape(node.getChars()));
      }
    }
  }
}
