package pamphlet.words;

import java.util.Arrays;

/** Cuts texts into words. For one thread, text after text. */
public final class WordCutter {
  private final Vocabulary vocabulary;
  private final WordScanner scanner = new WordScanner();
  private Spelling[] spellings = new Spelling[1 << 7];
  private int[] facts = new int[Words.FACTS << 7];

  /**
   * A cutter.
   *
   * @param vocabulary the words of earlier texts; it gets those that are cut
   */
  public WordCutter(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The words of a text, in order. */
  public Words cut(String text) {
    scanner.open(text);
    int size = 0;
    while (scanner.next()) {
      room(size);
      add(text, size++);
    }
    return new Words(
        text,
        Arrays.copyOf(spellings, size),
        Arrays.copyOf(facts, size * Words.FACTS),
        scanner.isPlain());
  }

  private void add(String text, int index) {
    int start = scanner.start();
    int end = scanner.end();
    Spelling spelling = vocabulary.spelling(text, start, end, scanner.letters(), scanner.isWhole());
    int at = index * Words.FACTS;
    spellings[index] = spelling;
    facts[at + Words.START] = start;
    facts[at + Words.END] = end;
    facts[at + Words.MARKS] = spelling.marks();
  }

  private void room(int size) {
    if (size == spellings.length) {
      spellings = Arrays.copyOf(spellings, size * 2);
      facts = Arrays.copyOf(facts, size * 2 * Words.FACTS);
    }
  }
}
