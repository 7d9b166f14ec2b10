package pamphlet.words;

/**
 * Finds the words of a text one after another, each character looked at once. For one thread, text
 * after text.
 */
final class WordScanner {
  /** So many letters of one byte fit into two numbers. */
  private static final int SHORT = 2 * Long.BYTES;

  /** The text, and a space behind it, where the last word ends at the latest. */
  private char[] chars = {};

  private int length;
  private int start;
  private int end;
  private long letters;
  private long ending;
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
    start = skip(end);
    if (start == length) {
      return false;
    }
    char[] text = chars;
    int part = start;
    int i = start;
    long number = 0;
    int wide = 0;
    while (true) {
      char c = text[i];
      if (!Letters.isLetterOrDigit(c)) {
        if (c == ' ' || !joins(part, i)) {
          break;
        }
        part = i + 1;
      }
      number = Long.rotateLeft(number, Byte.SIZE) ^ c;
      wide |= c;
      i++;
    }
    end = i;
    letters = number;
    ending = wide > 0xFF || i - start > SHORT ? 0 : lastLetters();
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

  /** A number of all its letters, none of which is left out. */
  long letters() {
    return letters;
  }

  /**
   * The last eight letters side by side, if the word is short and each of its letters has one byte;
   * else 0. Taken out of {@link #letters} they leave those before them there, so that no two such
   * words have the same two numbers.
   */
  long ending() {
    return ending;
  }

  /** Whether something that may end a sentence stood before the word. */
  boolean isBehindStop() {
    return (gap & Letters.STOP) != 0;
  }

  /** Whether nothing odd stood between the words so far, see {@link Letters#ODD}. */
  boolean isPlain() {
    return (between & Letters.ODD) == 0;
  }

  private long lastLetters() {
    if (end - start <= Long.BYTES) {
      return letters;
    }
    long last = 0;
    for (int i = end - Long.BYTES; i < end; i++) {
      last = last << Byte.SIZE | chars[i];
    }
    return last;
  }

  /** Where the next word starts; the end of the text if there is none. */
  private int skip(int from) {
    int i = from;
    int seen = 0;
    while (i < length) {
      int kind = Letters.kind(chars[i]);
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
