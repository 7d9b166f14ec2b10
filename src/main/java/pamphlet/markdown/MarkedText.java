package pamphlet.markdown;

import java.util.Arrays;

/**
 * The body of an article with a mark at each character that may mean something. One pass sets the
 * marks; all that would look through the text for the next of some characters goes from mark to
 * mark instead, which are a tenth as many. For one thread.
 */
final class MarkedText {
  /** What Flexmark's parser of inlines stops at. */
  static final int INLINE = 1;

  /** What does not stand for itself in the words of a paragraph, or should be looked at. */
  static final int WORD = 1 << 1;

  /** White space that is not one space between words: what the plain text folds. */
  static final int BLANK = 1 << 2;

  /** The characters of CommonMark's line endings (2.1). */
  static final int LINE_END = 1 << 3;

  /** The bars of tables. */
  static final int BAR = 1 << 4;

  /** Number signs, which start ids. */
  static final int HASH = 1 << 5;

  /** What {@link Limits} counts. */
  static final int COUNTED = 1 << 6;

  // What CommonMark does not allow at all (2.3).
  private static final int ZERO = 1 << 7;

  // Nearer marks are found sooner by going there one by one.
  private static final int STEPS_MAX = 16;

  private static final byte[] KINDS = kinds();

  // What is a mark, by the character: first behind words, then behind white space.
  private static final byte[] MARKS = marks();
  private static final int BEHIND_BLANK = 256;

  private final String text;
  // An array is read several times as fast as a string before the code is fully compiled.
  private final char[] chars;
  private int[] offsets;
  private byte[] kinds;
  private int count;
  private final boolean[] isFound = new boolean[KINDS.length];
  // The place in the arrays where the last search ended; the next one starts near it.
  private int at;

  private MarkedText(String text) {
    this.text = text;
    this.chars = text.toCharArray();
    this.offsets = new int[text.length() / 8 + 16];
    this.kinds = new byte[offsets.length];
  }

  /** A text with its marks; a zero becomes a replacement character (CommonMark 2.3). */
  static MarkedText of(String chars) {
    MarkedText marked = new MarkedText(chars);
    marked.mark();
    return marked.has('\0') ? of(chars.replace('\0', '\uFFFD')) : marked;
  }

  /** The characters. */
  String text() {
    return text;
  }

  /** The number of characters. */
  int length() {
    return chars.length;
  }

  /** The character at an offset. */
  char charAt(int offset) {
    return chars[offset];
  }

  /** Whether a character is in the text that is a mark wherever it stands, as all but a space. */
  boolean has(char mark) {
    return isFound[mark];
  }

  /**
   * The offset of the next character of some kinds, or {@code end} if none stands before it.
   *
   * @param wanted the kinds, added up
   * @param start where to look first
   */
  int next(int wanted, int start, int end) {
    seek(start);
    int i = at;
    while (i < count && offsets[i] < end && (kinds[i] & wanted) == 0) {
      i++;
    }
    at = i;
    return i < count && offsets[i] < end ? offsets[i] : end;
  }

  // To the first mark at start or behind it.
  private void seek(int start) {
    int i = at;
    int back = Math.max(0, i - STEPS_MAX);
    while (i > back && offsets[i - 1] >= start) {
      i--;
    }
    int ahead = Math.min(count, i + STEPS_MAX);
    while (i < ahead && offsets[i] < start) {
      i++;
    }
    boolean isFar = i > 0 && offsets[i - 1] >= start || i < count && offsets[i] < start;
    at = isFar ? search(start) : i;
  }

  private int search(int start) {
    int found = Arrays.binarySearch(offsets, 0, count, start);
    return found < 0 ? -found - 1 : found;
  }

  private void mark() {
    for (int i = nextMark(0); i < chars.length; i = nextMark(i + 1)) {
      add(i, KINDS[chars[i]]);
      isFound[chars[i]] = true;
    }
  }

  // A method of its own: called this often it is compiled within the first text, a loop much later.
  private int nextMark(int from) {
    char[] all = chars;
    byte[] isMark = MARKS;
    // At the start as well, a space is not between words.
    int behind = from == 0 ? BEHIND_BLANK : behind(all[from - 1]);
    int i = from;
    while (i < all.length) {
      char c = all[i];
      if (c < BEHIND_BLANK && isMark[behind + c] != 0) {
        return i;
      }
      behind = behind(c);
      i++;
    }
    return i;
  }

  // Computed, because one character in six is a space, and no processor can tell which.
  private static int behind(char c) {
    return (c - '!' >>> 31) * BEHIND_BLANK;
  }

  private void add(int offset, byte kind) {
    if (count == offsets.length) {
      offsets = Arrays.copyOf(offsets, count * 2);
      kinds = Arrays.copyOf(kinds, count * 2);
    }
    offsets[count] = offset;
    kinds[count++] = kind;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[BEHIND_BLANK];
    set(kinds, ZERO, "\0");
    set(kinds, INLINE, "\r\n\\`[]!<&*_~");
    set(kinds, WORD, "\\&<>\"{:]" + Ascii.CONTROLS);
    set(kinds, BLANK, " \t\r\n");
    set(kinds, LINE_END, "\r\n");
    set(kinds, BAR, "|");
    set(kinds, HASH, "#");
    set(kinds, COUNTED, "\\[]*_~|\r\n");
    return kinds;
  }

  private static byte[] marks() {
    byte[] marks = Arrays.copyOf(KINDS, 2 * KINDS.length);
    System.arraycopy(KINDS, 0, marks, KINDS.length, KINDS.length);
    marks[' '] = 0;
    return marks;
  }

  private static void set(byte[] kinds, int kind, String characters) {
    characters.chars().forEach(c -> kinds[c] |= (byte) kind);
  }
}
