package pamphlet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import pamphlet.model.CompiledPage;
import pamphlet.model.FrontMatter;
import pamphlet.model.PageFacts;
import pamphlet.model.Place;
import pamphlet.model.ProseStats;
import pamphlet.model.TextBlock;

/**
 * The prose of one page, read once for all rules about words. Code is left out: it is not meant to
 * be read as language.
 *
 * @param page the page
 * @param opening title, summary and key points from the front matter, in this order
 * @param body the text of the body, in order
 * @param footnotes the text of the footnotes, apart because they quote the names of organisations
 *     and works, which no author can word better
 */
public record Prose(
    CompiledPage page, List<Passage> opening, List<Passage> body, List<Passage> footnotes) {
  public Prose {
    opening = List.copyOf(opening);
    body = List.copyOf(body);
    footnotes = List.copyOf(footnotes);
  }

  /** Reads the prose of a page. */
  public static Prose of(CompiledPage page) {
    List<TextBlock> text = page.body().text();
    return new Prose(page, opening(page.facts().frontMatter()), body(text), footnotes(text));
  }

  /**
   * Counts running prose as the readability formulas ask: headings, table cells, code and whatever
   * is no whole sentence (list fragments, lines that lead into a list) are dropped. What the page
   * says of itself is believed.
   */
  public ProseStats stats() {
    ProseStats known = facts().stats();
    return known.equals(ProseStats.NONE) ? Counting.of(body) : known;
  }

  /** The same prose of a page with more facts. */
  public Prose of(PageFacts facts) {
    CompiledPage same = new CompiledPage(facts, page.body(), page.problems());
    return new Prose(same, opening, body, footnotes);
  }

  /** What the page says besides its text. */
  PageFacts facts() {
    return page.facts();
  }

  /** What the author worded: the passages of the front matter, then those of the body. */
  List<Passage> passages() {
    return Stream.of(opening, body).flatMap(List::stream).toList();
  }

  /** The passages, and the footnotes, for rules about more than wording. */
  List<Passage> passagesAndFootnotes() {
    return Stream.of(opening, body, footnotes).flatMap(List::stream).toList();
  }

  private static List<Passage> body(List<TextBlock> text) {
    return text.stream()
        .filter(block -> block.kind() != TextBlock.Kind.CODE)
        .filter(block -> block.kind() != TextBlock.Kind.FOOTNOTE)
        .map(Passage::of)
        .toList();
  }

  private static List<Passage> footnotes(List<TextBlock> text) {
    return text.stream()
        .filter(block -> block.kind() == TextBlock.Kind.FOOTNOTE)
        .map(Passage::of)
        .toList();
  }

  private static List<Passage> opening(FrontMatter matter) {
    List<Passage> passages = new ArrayList<>();
    passages.add(passage(matter, TextBlock.Kind.HEADING, matter.title(), "title"));
    passages.add(passage(matter, TextBlock.Kind.PARAGRAPH, matter.summary(), "summary"));
    for (int i = 0; i < matter.article().keyPoints().size(); i++) {
      String point = PlainText.of(matter.article().keyPoints().get(i));
      passages.add(passage(matter, TextBlock.Kind.LIST_ITEM, point, "keyPoints[" + i + "]"));
    }
    return passages;
  }

  private static Passage passage(FrontMatter matter, TextBlock.Kind kind, String text, String key) {
    Place value = matter.places().value(key);
    return Passage.of(kind, text, (start, end) -> within(value, text, start, end));
  }

  /**
   * Where characters of a value stand. Exact when the value is written on one line, plain or in
   * quotes; the whole value when escapes, folding or placeholders make its text differ.
   */
  private static Place within(Place value, String text, int start, int end) {
    int quotes = value.width() - text.codePointCount(0, text.length());
    if (value.line() == 0 || quotes != 0 && quotes != 2) {
      return value;
    }
    int column = value.column() + quotes / 2 + text.codePointCount(0, start);
    return new Place(
        value.path(), value.line(), column, Math.max(1, text.codePointCount(start, end)));
  }
}
