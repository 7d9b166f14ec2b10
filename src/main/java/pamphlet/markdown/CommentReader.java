package pamphlet.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pamphlet.model.Allowance;
import pamphlet.model.Place;

/** Reads comments, which show nothing but may silence a rule for the block that follows. */
final class CommentReader {
  /** Made for the first comment that is an instruction. */
  private static final class Instruction {
    static final Pattern ALLOWANCE =
        Pattern.compile("pamphlet:\\s+allow\\s+([A-Z]{2}[0-9]{3})\\s+because\\s+(\\S[\\s\\S]*)");
  }

  private static final String FORM = "write <!-- pamphlet: allow ST012 because REASON -->";

  private final Compilation page;
  private boolean isSeenInWords;

  CommentReader(Compilation page) {
    this.page = page;
  }

  /** A comment that stands on its own. */
  void beforeBlock(Node comment) {
    Node next = comment.getNext();
    while (next != null && (HtmlRenderer.isComment(next) || next instanceof DirectiveLine)) {
      next = next.getNext();
    }
    read(comment, next);
  }

  /** A comment inside a paragraph; what follows is the rest of the paragraph. */
  void inText(Node comment) {
    Node block = comment.getParent();
    while (block != null && !(block instanceof Block)) {
      block = block.getParent();
    }
    read(comment, block);
  }

  /**
   * The beginning of a comment that stands in words. Looked at once in a text, because each look
   * may take as long as the text.
   */
  void inWords(int start, int end) {
    if (!isSeenInWords) {
      isSeenInWords = true;
      int close = page.body.indexOf("-->", start);
      if (close < 0 || close >= end) {
        reportUnclosed(start);
      }
    }
  }

  /** A comment that begins at an offset and has no end: its author's notes would be published. */
  void reportUnclosed(int start) {
    page.report(
        page.place(start, start + HtmlRenderer.COMMENT.length()),
        MarkupCodes.UNCLOSED_COMMENT,
        "the comment that begins here is not closed",
        "write --> behind it; inside a paragraph a comment cannot go beyond a blank line");
  }

  private void read(Node comment, Node covered) {
    BasedSequence chars = comment.getChars().trim();
    String text = inside(chars.toString());
    if (!Ascii.lower(text).startsWith("pamphlet")) {
      return;
    }
    Place place = page.place(chars);
    Matcher allowance = Instruction.ALLOWANCE.matcher(text);
    if (!allowance.matches()) {
      page.report(place, MarkupCodes.BAD_COMMENT, "an instruction is not understood", FORM);
    } else if (covered == null) {
      page.report(
          place,
          MarkupCodes.BAD_COMMENT,
          "no block follows that the comment could be about",
          "put the comment above the block");
    } else {
      int end = endOf(covered);
      int lastLine = page.place(Math.max(0, end - 1), end).line();
      page.allowances.add(
          new Allowance(allowance.group(1), allowance.group(2).strip(), place, lastLine));
    }
  }

  private static String inside(String comment) {
    int end = comment.endsWith("-->") ? comment.length() - 3 : comment.length();
    return comment.substring(Math.min(4, end), end).strip();
  }

  // A directive's own characters are its first line; its end is that of its last child.
  private static int endOf(Node node) {
    int end = node.getEndOffset();
    for (Node last = node.getLastChild(); last != null; last = last.getLastChild()) {
      end = Math.max(end, last.getEndOffset());
    }
    return end;
  }
}
