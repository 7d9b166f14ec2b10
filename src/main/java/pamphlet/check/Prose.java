package pamphlet.check;

import java.util.ArrayList;
import java.util.List;
import pamphlet.model.CompiledPage;
import pamphlet.model.FrontMatter;
import pamphlet.model.PageFacts;
import pamphlet.model.Place;
import pamphlet.model.ProseStats;
import pamphlet.model.TextBlock;
import pamphlet.words.Vocabulary;
import pamphlet.words.WordCutter;
import pamphlet.words.Words;

/**
 * The prose of one page, read once for all rules about words and for the search.
 *
 * @param page the page
 * @param passages what the author worded: title, summary and key points from the front matter, then
 *     the text of the body, in this order
 * @param openings how many of the passages are from the front matter
 * @param footnotes the text of the footnotes, apart because they quote the names of organisations
 *     and works, which no author can word better
 * @param searched the words of each block of the body but the headings, in order
 * @param traits the bits of what some word of a passage or a footnote is
 */
public record Prose(
    CompiledPage page,
    List<Passage> passages,
    int openings,
    List<Passage> footnotes,
    List<Words> searched,
    int traits) {
  public Prose {
    passages = List.copyOf(passages);
    footnotes = List.copyOf(footnotes);
    searched = List.copyOf(searched);
  }

  /** An empty vocabulary that knows of words what rules ask. */
  public static Vocabulary vocabulary() {
    return new Vocabulary(WordMarks::of);
  }

  /**
   * Reads the prose of a page.
   *
   * @param vocabulary the words of earlier pages; it gets this page's
   */
  public static Prose of(CompiledPage page, Vocabulary vocabulary) {
    WordCutter cutter = new WordCutter(vocabulary);
    List<Passage> passages = opening(page.facts().frontMatter(), cutter);
    int openings = passages.size();
    List<Passage> footnotes = new ArrayList<>();
    List<Words> searched = new ArrayList<>();
    for (TextBlock block : page.body().text()) {
      Words words = cutter.cut(block.text());
      switch (block.kind()) {
        // Code is not meant to be read as language.
        case CODE -> {}
        case FOOTNOTE -> footnotes.add(Passage.of(block.kind(), words, block::place));
        default -> passages.add(Passage.of(block.kind(), words, block::place));
      }
      if (block.kind() != TextBlock.Kind.HEADING) {
        searched.add(words);
      }
    }
    int traits = traits(passages) | traits(footnotes);
    return new Prose(page, passages, openings, footnotes, searched, traits);
  }

  private static int traits(List<Passage> passages) {
    int traits = 0;
    for (Passage passage : passages) {
      traits |= passage.traits();
    }
    return traits;
  }

  /** Whether a word of the page has a trait; most pages are spared the rules about most traits. */
  boolean has(Trait trait) {
    return (traits & trait.bit()) != 0;
  }

  /**
   * Counts running prose as the readability formulas ask: headings, table cells, code and whatever
   * is no whole sentence (list fragments, lines that lead into a list) are dropped. What the page
   * says of itself is believed.
   */
  public ProseStats stats() {
    ProseStats known = facts().stats();
    return known.isNone() ? Counting.of(body()) : known;
  }

  /** The same prose of a page with more facts. */
  public Prose of(PageFacts facts) {
    CompiledPage same = new CompiledPage(facts, page.body(), page.problems());
    return new Prose(same, passages, openings, footnotes, searched, traits);
  }

  /** What the page says besides its text. */
  PageFacts facts() {
    return page.facts();
  }

  /** The passages of the front matter. */
  List<Passage> opening() {
    return passages.subList(0, openings);
  }

  /** The passages of the body. */
  List<Passage> body() {
    return passages.subList(openings, passages.size());
  }

  private static List<Passage> opening(FrontMatter matter, WordCutter cutter) {
    Opening opening = new Opening(matter, cutter, new ArrayList<>());
    opening.add(TextBlock.Kind.HEADING, matter.title(), "title");
    opening.add(TextBlock.Kind.PARAGRAPH, matter.summary(), "summary");
    for (int i = 0; i < matter.article().keyPoints().size(); i++) {
      String point = PlainText.of(matter.article().keyPoints().get(i));
      opening.add(TextBlock.Kind.LIST_ITEM, point, "keyPoints[" + i + "]");
    }
    return opening.passages;
  }

  /** Collects the texts of the front matter. */
  private record Opening(FrontMatter matter, WordCutter cutter, List<Passage> passages) {
    void add(TextBlock.Kind kind, String text, String key) {
      // Hardly any of them is asked for.
      Passage.Locator locator =
          (start, end) -> within(matter.places().value(key), text, start, end);
      passages.add(Passage.of(kind, cutter.cut(text), locator));
    }
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
