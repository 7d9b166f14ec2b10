package pamphlet.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.CharacterNodeFactory;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.InlineParserImpl;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/**
 * Flexmark's parser of words and emphasis with shorter ways for what an article has most: plain
 * words. The trees are the same.
 */
final class QuickInlines extends InlineParserImpl {
  private boolean[] special;
  // The same as marks of the text.
  private int stops = MarkedText.INLINE;

  /** One for each text; the arguments are those of Flexmark's own. */
  QuickInlines(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
    special = set(specialCharacters);
  }

  /** Reads the words of a block that are known not to be plain. */
  void parseOdd(BasedSequence content, Node block) {
    super.parse(content, block);
  }

  // Flexmark adds the characters to a set that all texts share, and never takes them away.
  @Override
  public List<Node> parseCustom(
      BasedSequence input,
      Node node,
      BitSet characters,
      Map<Character, CharacterNodeFactory> nodes) {
    boolean[] before = special;
    // Only tables ask for more, and for this one.
    stops = MarkedText.INLINE | MarkedText.BAR;
    specialCharacters = (BitSet) originalSpecialCharacters.clone();
    specialCharacters.or(characters);
    special = set(specialCharacters);
    List<Node> found = super.parseCustom(input, node, characters, nodes);
    special = before;
    stops = MarkedText.INLINE;
    return found;
  }

  @Override
  protected boolean parseString() {
    int start = index;
    index = endOfWords();
    if (index > start) {
      appendText(input, start, index);
    }
    return index > start;
  }

  private int endOfWords() {
    if (input instanceof Chars) {
      int offset = input.getStartOffset();
      GuardedText text = GuardedText.of(input);
      return text.next(stops, offset + index, input.getEndOffset()) - offset;
    }
    int end = index;
    while (end < input.length() && !Ascii.contains(special, input.charAt(end))) {
      end++;
    }
    return end;
  }

  // One stretch of characters needs no builder that joins several.
  @Override
  public boolean flushTextNode() {
    if (currentText == null || currentText.size() > 1 || !(currentText.get(0) instanceof Chars)) {
      return super.flushTextNode();
    }
    block.appendChild(new Text(currentText.get(0)));
    currentText = null;
    return true;
  }

  // As Flexmark's, without its regular expressions; the options are CommonMark's.
  @Override
  protected boolean parseDelimiters(DelimiterProcessor processor, char mark) {
    int start = index;
    int end = start;
    while (end < input.length() && input.charAt(end) == mark) {
      end++;
    }
    Flanks flanks = Flanks.of(input, start, end);
    boolean opens = mark == processor.getOpeningCharacter() && flanks.open(processor);
    boolean closes = mark == processor.getClosingCharacter() && flanks.close(processor);
    boolean isText = !opens && !closes && processor.skipNonOpenerCloser();
    if (end - start < processor.getMinLength() || isText) {
      return false;
    }
    index = end;
    Text node = appendSeparateText(input.subSequence(start, end));
    Delimiter previous = lastDelimiter;
    lastDelimiter = new Delimiter(input, node, mark, opens, closes, previous, start);
    lastDelimiter.setNumDelims(end - start);
    if (previous != null) {
      previous.setNext(lastDelimiter);
    }
    return true;
  }

  // Without delimiters there is nothing to look for.
  @Override
  public void processDelimiters(Delimiter bottom) {
    if (lastDelimiter != bottom) {
      super.processDelimiters(bottom);
    }
  }

  // Spaces with at most one line's end among them.
  @Override
  public boolean spnl() {
    skipSpaces();
    if (peek() == '\r' || peek() == '\n') {
      index += peek() == '\r' && peek(1) == '\n' ? 2 : 1;
      skipSpaces();
    }
    return true;
  }

  private void skipSpaces() {
    while (peek() == ' ' || peek() == '\t') {
      index++;
    }
  }

  @Override
  public BasedSequence parseLinkDestination() {
    if (peek() == '<' || linkDestinationParser == null) {
      return super.parseLinkDestination();
    }
    BasedSequence destination = linkDestinationParser.parseLinkDestination(input, index);
    index += destination.length();
    return destination;
  }

  @Override
  public BasedSequence parseLinkTitle() {
    return "\"'(".indexOf(peek()) < 0 ? null : super.parseLinkTitle();
  }

  @Override
  public int parseLinkLabel() {
    return peek() == '[' ? super.parseLinkLabel() : 0;
  }

  private static boolean[] set(BitSet characters) {
    boolean[] set = new boolean[128];
    characters.stream().forEach(c -> set[c] = true);
    return set;
  }
}
