package pamphlet.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;
import pamphlet.model.Place;

/**
 * An id such as {@code {#causes}} at the end of a heading or an item.
 *
 * @param id what stands behind the {@code #}
 * @param place where it stands
 */
record IdSuffix(String id, Place place) {
  /** Takes the id off the end of a block's text; the tree is changed. */
  static Optional<IdSuffix> take(Node block, Compilation page) {
    if (!(block.getLastChild() instanceof Text text) || !mayEndWithId(text.getChars())) {
      return Optional.empty();
    }
    BasedSequence chars = text.getChars().trimEnd();
    int open = chars.lastIndexOf("{#");
    boolean isId =
        open >= 0
            && chars.endsWith("}")
            && chars.indexOf('}', open) == chars.length() - 1
            && (open == 0 || chars.charAt(open - 1) != '\\');
    if (!isId) {
      return Optional.empty();
    }
    BasedSequence id = chars.subSequence(open + 2, chars.length() - 1);
    cut(text, chars.subSequence(0, open).trimEnd());
    return Optional.of(new IdSuffix(id.toString(), page.place(id.isEmpty() ? chars : id)));
  }

  // Most end with a word; what is white space is a question for later.
  private static boolean mayEndWithId(BasedSequence chars) {
    char last = chars.isEmpty() ? 'x' : chars.charAt(chars.length() - 1);
    return last == '}' || last <= ' ' || last > '~';
  }

  private static void cut(Text text, BasedSequence rest) {
    if (rest.isEmpty()) {
      text.unlink();
    } else {
      text.setChars(rest);
    }
  }
}
