package pamphlet.markdown;

import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Blocks of nothing but words and ends of lines, which need no parser of inlines. */
final class PlainWords {
  private PlainWords() {}

  /**
   * Puts the words of a block into it, if they are plain.
   *
   * @param content the text of the block
   * @param block still without children
   * @param stops what has a meaning between words, as marks of the text
   * @return whether they are; otherwise the block is as before
   */
  static boolean parse(BasedSequence content, Node block, int stops) {
    if (!(content instanceof Chars)) {
      return false;
    }
    GuardedText text = GuardedText.of(content);
    int from = content.getStartOffset();
    int to = content.getEndOffset();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    boolean isPlain = isPlain(text, from, to, stops);
    if (isPlain) {
      appendLines(content, text, from, to, block);
    }
    return isPlain;
  }

  // CommonMark 6.7: spaces before the end of a line may be a hard break.
  private static boolean isPlain(GuardedText text, int from, int to, int stops) {
    int i = text.next(stops, from, to);
    while (i < to && text.charAt(i) == '\n' && text.charAt(i - 1) != ' ') {
      i = text.next(stops, i + 1, to);
    }
    return i == to;
  }

  private static void appendLines(
      BasedSequence content, GuardedText text, int from, int to, Node block) {
    int start = from;
    int end = text.next(MarkedText.LINE_END, start, to);
    while (end < to) {
      block.appendChild(new Text(content.baseSubSequence(start, end)));
      block.appendChild(new SoftLineBreak(content.baseSubSequence(end, end + 1)));
      start = end + 1;
      while (text.charAt(start) == ' ') {
        start++;
      }
      end = text.next(MarkedText.LINE_END, start, to);
    }
    if (start < to) {
      block.appendChild(new Text(content.baseSubSequence(start, to)));
    }
  }

  // What Flexmark takes away around the words of a block.
  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
  }
}
