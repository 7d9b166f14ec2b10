package pamphlet.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Makes the nodes of {@link PlainInlines}, and knows what is open. Offsets are the text's. */
final class PlainNodes {
  private final Chars content;
  private final Node block;
  // The link may stand in the emphasis, but not the other way round.
  private Node emphasis;
  private int emphasisStart;
  private Link link;
  private int linkStart;
  // Where the words start that are in no node yet.
  private int wordsStart;
  private List<Footnote> notes = List.of();

  /** For a block whose words start at an offset. */
  PlainNodes(Chars content, Node block, int start) {
    this.content = content;
    this.block = block;
    this.wordsStart = start;
  }

  boolean isInEmphasis() {
    return emphasis != null;
  }

  boolean isInLink() {
    return link != null;
  }

  /** Whether words stand in the open link before an offset. */
  boolean hasLinkText(int end) {
    return end > linkStart + 1;
  }

  /** Where the open emphasis starts. */
  int emphasisStart() {
    return emphasisStart;
  }

  /** Whether the open emphasis has a mark of one character on each side, not of two. */
  boolean isSingle() {
    return emphasis instanceof Emphasis;
  }

  /** Ends the words before an offset; others start behind {@code next}. */
  void words(int end, int next) {
    if (wordsStart < end) {
      append(new Text(part(wordsStart, end)));
    }
    wordsStart = next;
  }

  /** The end of a line, with what is left out of the next line. */
  void lineEnd(int start, int next) {
    words(start, next);
    append(new SoftLineBreak(part(start, start + 1)));
  }

  /** Emphasis whose opening mark is this. */
  void openEmphasis(int start, int end) {
    words(start, end);
    emphasis = end - start == 1 ? new Emphasis() : new StrongEmphasis();
    emphasisStart = start;
  }

  /** Ends the open emphasis with a mark as long as that which opened it. */
  void closeEmphasis(int start, int end) {
    words(start, end);
    int inside = emphasisStart + end - start;
    DelimitedNode closed = (DelimitedNode) emphasis;
    closed.setOpeningMarker(part(emphasisStart, inside));
    closed.setText(part(inside, start));
    closed.setClosingMarker(part(start, end));
    emphasis.setChars(part(emphasisStart, end));
    block.appendChild(emphasis);
    emphasis = null;
  }

  /** A link whose opening bracket stands here. */
  void openLink(int start) {
    words(start, start + 1);
    link = new Link();
    linkStart = start;
  }

  /** Ends the open link: its closing bracket, its address in parentheses. */
  void closeLink(int bracket, int address, int addressEnd) {
    words(bracket, addressEnd + 1);
    Link closed = link;
    link = null;
    closed.setTextChars(part(linkStart, bracket + 1));
    closed.setLinkOpeningMarker(part(bracket + 1, address));
    closed.setUrlChars(part(address, addressEnd));
    closed.setLinkClosingMarker(part(addressEnd, addressEnd + 1));
    closed.setChars(part(linkStart, addressEnd + 1));
    append(closed);
  }

  /** Code between marks of one character. */
  void code(int start, int end) {
    words(start, end);
    BasedSequence inside = part(start + 1, end - 1);
    Code code = new Code(part(start, start + 1), inside, part(end - 1, end));
    code.appendChild(new Text(inside));
    append(code);
  }

  /** The mention of a note, whose name ends before its last character. */
  void note(int start, int name, int end) {
    words(start, end);
    BasedSequence inside = part(name, end - 1);
    Footnote note = new Footnote(part(start, name), inside, part(end - 1, end));
    note.appendChild(new Text(inside));
    append(note);
    notes = notes.isEmpty() ? new ArrayList<>() : notes;
    notes.add(note);
  }

  /** Tells the notes that they were mentioned. Only once it is sure that the nodes are kept. */
  void define(FootnoteRepository defined) {
    for (Footnote note : notes) {
      FootnoteBlock definition = defined.get(note.getText().toString());
      if (definition != null) {
        note.setFootnoteBlock(definition);
        defined.addFootnoteReference(definition, note);
      }
    }
  }

  private void append(Node node) {
    Node around = emphasis == null ? block : emphasis;
    (link == null ? around : link).appendChild(node);
  }

  private BasedSequence part(int start, int end) {
    return content.baseSubSequence(start, end);
  }
}
