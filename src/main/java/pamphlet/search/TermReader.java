package pamphlet.search;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import pamphlet.model.PageBody;
import pamphlet.model.PageFacts;
import pamphlet.model.Settings;

/**
 * Finds out what pages add to the index, while they are compiled: then the text is at hand, and
 * need not be kept. What it finds is a function of the page and the settings, in the numbers of a
 * table. Fit for threads.
 */
public final class TermReader {
  private final Settings settings;
  private final TermTable table;
  private final Queue<Desk> idle = new ConcurrentLinkedQueue<>();

  /** What one thread needs to read. */
  private record Desk(Tokens tokens, TermCounter counter) {}

  /**
   * @param settings the site's settings
   * @param table gives words their numbers
   */
  public TermReader(Settings settings, TermTable table) {
    this.settings = settings;
    this.table = table;
  }

  /** What a page adds to the index: about a kilobyte for an article. */
  public byte[] read(PageFacts facts, PageBody body) {
    return read(SearchDocument.of(settings, facts, body));
  }

  /** As {@link #read(PageFacts, PageBody)}. */
  byte[] read(SearchDocument page) {
    Desk free = idle.poll();
    Desk desk = free != null ? free : new Desk(new Tokens(settings.language()), counter());
    byte[] terms = read(page, desk);
    idle.offer(desk);
    return terms;
  }

  private TermCounter counter() {
    return new TermCounter(table);
  }

  private static byte[] read(SearchDocument page, Desk desk) {
    desk.counter().begin(Records.of(page));
    for (SearchField field : SearchField.values()) {
      desk.tokens().each(field.text(page), desk.counter());
      desk.counter().endField();
    }
    return desk.counter().bytes();
  }
}
