package pamphlet.words;

/** Cuts texts into words. For one thread, text after text. */
public final class WordCutter {
  /** So many words have room in one array, some thirty blocks of an article. */
  private static final int ROOM = 512;

  private final Vocabulary vocabulary;
  private final WordScanner scanner = new WordScanner();

  /** The words of the last texts, which keep their parts of the arrays. */
  private Spelling[] spellings = {};

  private int[] facts = {};
  private int first;
  private int size;

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
    first = size;
    scanner.open(text);
    while (scanner.next()) {
      if (size == spellings.length) {
        moveToNewArrays();
      }
      add(vocabulary.spelling(text, scanner));
    }
    return new Words(text, spellings, facts, scanner.isPlain(), first, size - first);
  }

  private void add(Spelling spelling) {
    int at = size * Words.FACTS;
    facts[at + Words.START] = scanner.start();
    facts[at + Words.MARKS] = spelling.marks() | (scanner.isBehindStop() ? Words.STOP : 0);
    spellings[size++] = spelling;
  }

  /** Only the text at hand moves: the others have what they need. */
  private void moveToNewArrays() {
    int count = size - first;
    Spelling[] largerSpellings = new Spelling[Math.max(ROOM, count * 2)];
    int[] largerFacts = new int[largerSpellings.length * Words.FACTS];
    System.arraycopy(spellings, first, largerSpellings, 0, count);
    System.arraycopy(facts, first * Words.FACTS, largerFacts, 0, count * Words.FACTS);
    spellings = largerSpellings;
    facts = largerFacts;
    first = 0;
    size = count;
  }
}
