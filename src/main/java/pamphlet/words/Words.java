package pamphlet.words;

import java.util.AbstractList;
import java.util.RandomAccess;

/**
 * The words of a text, in order, kept as numbers: a {@link Word} is made only of those that
 * somebody asks for. Immutable.
 */
public final class Words extends AbstractList<Word> implements RandomAccess {
  /** What is kept of each word, one number beside the other. */
  static final int START = 0;

  static final int MARKS = 1;
  static final int FACTS = 2;

  /** Set beside the marks of a word: a mark that may end a sentence stands before it. */
  static final int STOP = 1 << 31;

  private final String text;
  private final Spelling[] spellings;
  private final int[] facts;
  private final boolean isPlain;
  private final int first;
  private final int size;

  /** The words from {@code first} on of those in the arrays, in which they never change. */
  Words(String text, Spelling[] spellings, int[] facts, boolean isPlain, int first, int size) {
    this.text = text;
    this.spellings = spellings;
    this.facts = facts;
    this.isPlain = isPlain;
    this.first = first;
    this.size = size;
  }

  /** The text. */
  public String text() {
    return text;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public Word get(int index) {
    return new Word(spelling(index), start(index), end(index));
  }

  /** The words from {@code from} to before {@code to}. */
  public Words part(int from, int to) {
    return new Words(text, spellings, facts, isPlain, first + from, to - from);
  }

  /** How a word is written. */
  public Spelling spelling(int index) {
    return spellings[first + index];
  }

  /** Where a word starts in the text. */
  public int start(int index) {
    return facts[(first + index) * FACTS + START];
  }

  /** Where a word ends in the text. */
  public int end(int index) {
    return start(index) + spelling(index).text().length();
  }

  /** The marks of a word. */
  public int marks(int index) {
    return facts[(first + index) * FACTS + MARKS] & ~STOP;
  }

  /** Whether a word has a mark. */
  public boolean has(Mark mark, int index) {
    return (facts[(first + index) * FACTS + MARKS] & mark.bit()) != 0;
  }

  /** The marks of all words together. */
  public int marks() {
    int all = 0;
    for (int i = 0; i < size; i++) {
      all |= marks(i);
    }
    return all;
  }

  /** The first word with a mark, from {@code from} on; {@link #size} if there is none. */
  public int next(Mark mark, int from) {
    int bit = mark.bit();
    int i = from;
    while (i < size && (marks(i) & bit) == 0) {
      i++;
    }
    return i;
  }

  /**
   * The first word from {@code from} on before which a full stop, a question or exclamation mark or
   * an ellipsis stands; {@link #size} or {@code from}, whichever is more, if there is none.
   */
  public int nextBehindStop(int from) {
    int i = from;
    while (i < size && facts[(first + i) * FACTS + MARKS] >= 0) {
      i++;
    }
    return i;
  }

  /**
   * Whether nothing stands around the words but ASCII, dashes and quotation marks, and neither
   * apostrophe nor curly bracket. Then they are parted for everybody, however spellings are
   * compared.
   */
  public boolean isPlain() {
    return isPlain;
  }
}
