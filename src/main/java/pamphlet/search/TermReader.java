package pamphlet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import pamphlet.model.PageBody;
import pamphlet.model.PageFacts;
import pamphlet.model.Placeholders;
import pamphlet.model.Settings;
import pamphlet.model.TextBlock;
import pamphlet.words.Vocabulary;
import pamphlet.words.WordCutter;
import pamphlet.words.Words;

/**
 * Finds out what pages add to the index, while they are compiled: then the text is at hand, and
 * need not be kept. What it finds is a function of the page and the settings, in the numbers of a
 * table. Fit for threads.
 */
public final class TermReader {
  private final Settings settings;
  private final TermTable table;
  private final Vocabulary vocabulary;
  private final SpellingTerms known;
  private final Queue<Desk> idle = new ConcurrentLinkedQueue<>();

  /** What one thread needs to read. */
  private record Desk(WordCutter cutter, Tokens tokens, TermCounter counter) {}

  /**
   * A reader.
   *
   * @param settings the site's settings
   * @param table gives words their numbers
   * @param vocabulary the words of earlier texts, best those that somebody else has read already
   */
  public TermReader(Settings settings, TermTable table, Vocabulary vocabulary) {
    this.settings = settings;
    this.table = table;
    this.vocabulary = vocabulary;
    this.known = new SpellingTerms(table);
  }

  /** What a page adds to the index: about a kilobyte for an article. */
  public byte[] read(PageFacts facts, PageBody body) {
    WordCutter cutter = new WordCutter(vocabulary);
    List<Words> text = new ArrayList<>();
    for (TextBlock block : body.text()) {
      if (block.kind() != TextBlock.Kind.HEADING) {
        text.add(cutter.cut(block.text()));
      }
    }
    return read(facts, text);
  }

  /** As {@link #read(PageFacts, PageBody)}, given the words of the body without its headings. */
  public byte[] read(PageFacts facts, List<Words> body) {
    return read(SearchDocument.of(settings, facts, spelled(body)));
  }

  /** As {@link #read(PageFacts, PageBody)}. */
  byte[] read(SearchDocument page) {
    Desk free = idle.poll();
    Desk desk = free != null ? free : desk();
    byte[] terms = read(page, desk);
    idle.offer(desk);
    return terms;
  }

  private Desk desk() {
    return new Desk(
        new WordCutter(vocabulary), new Tokens(settings.language()), new TermCounter(table));
  }

  private byte[] read(SearchDocument page, Desk desk) {
    desk.counter().begin(Records.of(page));
    for (SearchField field : SearchField.values()) {
      for (Words text : field.words(page, desk.cutter())) {
        count(text, desk);
      }
      desk.counter().endField();
    }
    return desk.counter().bytes();
  }

  private void count(Words text, Desk desk) {
    if (!text.isPlain()) {
      desk.tokens().each(text.text(), desk.counter());
      return;
    }
    TermCounter counter = desk.counter();
    for (int i = 0; i < text.size(); i++) {
      SpellingTerms.Terms terms = known.of(text.spelling(i), desk.tokens());
      if (terms.only() >= 0) {
        counter.count(terms.only());
      } else {
        counter.count(terms.all());
      }
    }
  }

  /** The words with the numbers that readers see in place of placeholders. */
  private List<Words> spelled(List<Words> body) {
    List<Words> spelled = new ArrayList<>(body.size());
    for (Words text : body) {
      // There are no curly brackets around plain words.
      boolean isShown = text.isPlain() || !Placeholders.appearIn(text.text());
      spelled.add(isShown ? text : new WordCutter(vocabulary).cut(settings.spell(text.text())));
    }
    return spelled;
  }
}
