package pamphlet.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import pamphlet.model.Similar;

/** Quotes, and notes such as {@code > [!NOTE]} (GitHub's alerts). */
final class QuoteRenderer {
  static final List<String> KINDS = List.of("note", "tip", "important", "warning", "caution");
  private static final List<String> NAMES =
      List.of("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION");

  private final TreeRenderer tree;
  private final Compilation page;

  QuoteRenderer(TreeRenderer tree) {
    this.tree = tree;
    this.page = tree.page;
  }

  /** Says which nodes this renders. */
  static void register(Handlers handlers) {
    handlers.on(BlockQuote.class, (tree, node) -> tree.quotes.quote(node));
  }

  private void quote(BlockQuote node) {
    BasedSequence marker = marker(node);
    tree.line();
    if (marker == null) {
      checkUnclosed(node);
      tree.out.html("<blockquote>\n");
      tree.children(node);
      tree.out.html("</blockquote>\n");
    } else {
      note(node, marker);
    }
  }

  // The word between "[!" and "]" at the start of the quote, or null.
  private static BasedSequence marker(BlockQuote node) {
    if (!(node.getFirstChild() instanceof Paragraph first)) {
      return null;
    }
    BasedSequence line = first.getLineChars(0).trim();
    int close = line.indexOf(']');
    boolean isMarker = close > 2 && line.startsWith("[!") && isWord(line.subSequence(2, close));
    return isMarker ? line.subSequence(2, close) : null;
  }

  private void checkUnclosed(BlockQuote node) {
    if (!(node.getFirstChild() instanceof Paragraph first)) {
      return;
    }
    BasedSequence line = first.getLineChars(0).trim();
    if (line.startsWith("[!") && line.indexOf(']') < 0) {
      page.report(
          page.place(line),
          MarkupCodes.BAD_NOTE,
          "the kind of a note is not closed",
          "write it as [!NOTE] on a line of its own");
    }
  }

  private static boolean isWord(BasedSequence chars) {
    return chars.toString().chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-');
  }

  private void note(BlockQuote node, BasedSequence marker) {
    Paragraph first = (Paragraph) node.getFirstChild();
    String kind = Ascii.lower(marker.toString().strip());
    check(kind, marker, first, node);
    // Not an aside: that is a landmark of the whole page, and this is part of the text.
    tree.out.html("<div role=\"note\" class=\"note note-");
    tree.out.text(kind.replace(' ', '-')).html("\">\n");
    tree.out.html("<p class=\"note-title\">").message("note." + kind).html("</p>\n");
    cutFirstLine(first, first.getLineChars(0).getEndOffset());
    tree.children(node);
    tree.out.html("</div>\n");
  }

  private void check(String kind, BasedSequence marker, Paragraph first, BlockQuote node) {
    if (!KINDS.contains(kind)) {
      String hint = Similar.hint(kind, NAMES);
      page.report(
          page.place(marker),
          MarkupCodes.UNKNOWN_NOTE,
          "unknown kind of note \"" + marker + "\"",
          hint.isEmpty() ? "there are NOTE, TIP, IMPORTANT, WARNING and CAUTION" : hint);
    }
    BasedSequence behind = first.getLineChars(0).trim();
    behind = behind.subSequence(behind.indexOf(']') + 1).trim();
    if (!behind.isEmpty()) {
      page.report(
          page.place(behind),
          MarkupCodes.BAD_NOTE,
          "text stands behind the kind of a note",
          "start the text on the next line, again with \"> \"");
    } else if (first.getLineCount() == 1 && first.getNext() == null) {
      page.report(
          page.place(marker),
          MarkupCodes.BAD_NOTE,
          "a note has no text",
          "write the text on the next line, again with \"> \"");
    }
  }

  // The marker may have become a link or plain text; all of its line goes.
  private void cutFirstLine(Paragraph paragraph, int end) {
    Node child = paragraph.getFirstChild();
    while (child != null && child.getStartOffset() < end) {
      Node next = child.getNext();
      child.unlink();
      child = next;
    }
    if (paragraph.getFirstChild() == null) {
      paragraph.unlink();
    }
  }
}
