package pamphlet.words;

/**
 * Finds the words of a text one after another, each character looked at once. For one thread, text
 * after text.
 */
final class WordScanner {
  /** So many letters of one byte fit into two numbers. */
  private static final int SHORT = 2 * Long.BYTES;

  /** Stands where the first of sixteen letters does, and is none. */
  private static final long NO_LETTER = 1;

  private static final byte[] LATIN_1 = Letters.LATIN_1;

  /** The text, and a space behind it, where the last word ends at the latest. */
  private char[] chars = {};

  private int length;
  private int start;
  private int end;
  private long last;
  private long before;
  private int gap;
  private int between;

  /** Begins a text. */
  void open(String text) {
    length = text.length();
    if (chars.length <= length) {
      chars = new char[Math.max(128, length + (length >> 1) + 1)];
    }
    text.getChars(0, length, chars, 0);
    chars[length] = ' ';
    end = 0;
    between = 0;
  }

  /** Goes to the next word; false behind the last. */
  boolean next() {
    char[] text = chars;
    byte[] kinds = LATIN_1; // Looked up here, because a call for each character is dear.
    start = end + 1;
    if (end < length
        && text[end] == ' '
        && text[start] < 0x80
        && kinds[text[start]] == Letters.LETTER) {
      gap = 0; // Behind one space, as most words.
    } else {
      start = skip(end);
    }
    if (start == length) {
      return false;
    }
    int part = start;
    int i = start;
    long low = 0;
    long high = 0;
    int wide = 0;
    while (true) {
      char c = text[i];
      if (c < kinds.length ? kinds[c] != Letters.LETTER : !Character.isLetterOrDigit(c)) {
        if (c == ' ' || !joins(part, i)) {
          break;
        }
        part = i + 1;
      }
      high = high << Byte.SIZE | low >>> Long.SIZE - Byte.SIZE;
      low = low << Byte.SIZE ^ c;
      wide |= c;
      i++;
    }
    end = i;
    last = low;
    before = wide <= 0xFF && i - start <= SHORT ? high : marked(high);
    return true;
  }

  /** Where the word starts. */
  int start() {
    return start;
  }

  /** Where it ends. */
  int end() {
    return end;
  }

  /** Its last eight letters side by side, a byte each; what a letter has beyond that runs over. */
  long last() {
    return last;
  }

  /**
   * The eight letters before those, likewise; 0 if there are none. Of a word that is not short, the
   * first of them gives way to a mark, so that no short word has the same two numbers.
   */
  long before() {
    return before;
  }

  /**
   * Whether the word has sixteen letters at most, of one byte each: then no other word has its two
   * numbers.
   */
  boolean isShort() {
    return before >>> Long.SIZE - Byte.SIZE != NO_LETTER;
  }

  private static long marked(long letters) {
    return letters << Byte.SIZE >>> Byte.SIZE | NO_LETTER << Long.SIZE - Byte.SIZE;
  }

  /** Whether something that may end a sentence stood before the word. */
  boolean isBehindStop() {
    return (gap & Letters.STOP) != 0;
  }

  /** Whether nothing odd stood between the words so far, see {@link Letters#ODD}. */
  boolean isPlain() {
    return (between & Letters.ODD) == 0;
  }

  /** Where the next word starts; the end of the text if there is none. */
  private int skip(int from) {
    char[] text = chars;
    byte[] kinds = LATIN_1;
    int i = from;
    int seen = 0;
    while (i < length) {
      char c = text[i];
      int kind = c < kinds.length ? kinds[c] : Letters.kind(c);
      if (kind == Letters.LETTER) {
        break;
      }
      seen |= kind;
      i++;
    }
    gap = seen;
    between |= seen;
    return i;
  }

  /**
   * Whether the character at {@code i} holds two parts of one word together.
   *
   * @param part where the part before it starts
   */
  private boolean joins(int part, int i) {
    char after = chars[i + 1];
    if (!Letters.isLetterOrDigit(after)) {
      return false;
    }
    char before = chars[i - 1];
    return switch (chars[i]) {
      case '\'', '\u2019', '-', '\u2010', '\u2011' -> true;
      case ',' -> Word.isDigit(before) && Word.isDigit(after);
      // Decimals (1.5), and abbreviations of single letters (e.g, U.S).
      case '.' ->
          Word.isDigit(before) ? Word.isDigit(after) : i - part == 1 && Character.isLetter(after);
      // A&E, R&D.
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      default -> false;
    };
  }
}
