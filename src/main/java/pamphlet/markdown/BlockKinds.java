package pamphlet.markdown;

import com.vladsch.flexmark.ext.definition.internal.DefinitionItemBlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of blocks but HTML, by the characters that they start with. They hold no state of a
 * text, so all texts share them.
 */
final class BlockKinds {
  /** CommonMark 4.4: so many spaces make code, and a list may want to hear of any such line. */
  static final int CODE_INDENT = 4;

  private static final List<Kind> NONE = List.of();

  private final Map<Character, List<Kind>> byFirst = new HashMap<>();
  private final List<Kind> indented;

  BlockKinds(DataHolder options) {
    Kind directive = new Kind(BlockKinds::always, new DirectiveStarts(options));
    Kind footnote = new Kind(BlockKinds::always, new FootnoteStarts(options));
    Kind definition = kind(new DefinitionItemBlockParser.Factory(), options, BlockKinds::always);
    Kind quote = kind(new BlockQuoteParser.Factory(), options, BlockKinds::always);
    Kind heading = kind(new HeadingParser.Factory(), options, BlockKinds::always);
    Kind fence = kind(new FencedCodeBlockParser.Factory(), options, BlockKinds::always);
    Kind rule = kind(new ThematicBreakParser.Factory(), options, BlockKinds::isRule);
    Kind list = new Kind(BlockKinds::always, new ListStarts(options));
    Kind code = kind(new IndentedCodeBlockParser.Factory(), options, BlockKinds::always);
    // CommonMark 4.3: without a paragraph above, nothing is underlined.
    Kind underline = new Kind(BlockKinds::isBelowParagraph, heading.factory());
    Kind bullet = new Kind(BlockKinds::isBullet, list.factory());
    on(":", directive, definition);
    on("[", footnote);
    on(">", quote);
    on("#", new Kind(BlockKinds::always, new AtxStarts(options, heading.factory())));
    on("=", underline);
    on("`~", fence);
    on("_", rule);
    on("*", rule, bullet);
    on("-", underline, rule, bullet);
    on("+", bullet);
    on("0123456789", list);
    indented = List.of(directive, footnote, definition, quote, heading, fence, rule, list, code);
  }

  /** The kinds that can start with a character, in Flexmark's order. */
  List<Kind> of(char first, int indent) {
    return indent < CODE_INDENT ? byFirst.getOrDefault(first, NONE) : indented;
  }

  private void on(String characters, Kind... kinds) {
    characters.chars().forEach(c -> byFirst.put((char) c, List.of(kinds)));
  }

  private static Kind kind(CustomBlockParserFactory factory, DataHolder options, Test test) {
    return new Kind(test, factory.apply(options));
  }

  private static boolean always(BasedSequence line, int at, MatchedBlockParser matched) {
    return true;
  }

  private static boolean isBelowParagraph(BasedSequence line, int at, MatchedBlockParser matched) {
    return matched.getBlockParser().isParagraphParser();
  }

  // CommonMark 5.2: behind a bullet stands a space or nothing, never a word or another mark.
  private static boolean isBullet(BasedSequence line, int at, MatchedBlockParser matched) {
    int next = at + 1;
    return next == line.length()
        || line.charAt(next) != line.charAt(at) && !Character.isLetterOrDigit(line.charAt(next));
  }

  // CommonMark 4.1: nothing but marks and spaces.
  private static boolean isRule(BasedSequence line, int at, MatchedBlockParser matched) {
    char mark = line.charAt(at);
    int i = at;
    while (i < line.length() && (line.charAt(i) == mark || line.charAt(i) == ' ')) {
      i++;
    }
    return i == line.length() || !Character.isLetterOrDigit(line.charAt(i));
  }

  /** What is quicker to see than by asking. */
  interface Test {
    boolean mayStart(BasedSequence line, int at, MatchedBlockParser matched);
  }

  /**
   * A kind of block.
   *
   * @param test what holds wherever one starts
   * @param factory Flexmark's own answer
   */
  record Kind(Test test, BlockParserFactory factory) {}
}
