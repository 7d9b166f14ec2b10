package pamphlet.model;

import java.util.Arrays;
import java.util.Optional;

/**
 * The decoded text of a file, with its line starts, so that offsets become places. Lines end at LF,
 * CRLF or a lone CR (CommonMark 0.31.2, section 2.1); a byte-order mark is not part of the text.
 */
public final class SourceText {
  private final String path;
  private final String text;
  private final Optional<ByteSet> bytes;
  private final int[] lineStarts;

  /**
   * @param path the file, relative to the site's root, with {@code /} between names
   * @param text what the file says, without a byte-order mark
   */
  public SourceText(String path, String text) {
    this(path, text, Optional.empty());
  }

  /**
   * As the other one, of a file whose bytes were looked at.
   *
   * @param bytes which bytes it has
   */
  public SourceText(String path, String text, ByteSet bytes) {
    this(path, text, Optional.of(bytes));
  }

  private SourceText(String path, String text, Optional<ByteSet> bytes) {
    this.path = path;
    this.text = text;
    this.bytes = bytes;
    this.lineStarts = lineStarts(text, mayHave('\r') && text.indexOf('\r') >= 0);
  }

  /** The file, relative to the site's root. */
  public String path() {
    return path;
  }

  /** The whole text. */
  public String text() {
    return text;
  }

  /** Whether the text may have a character; true if that was not looked at. */
  public boolean mayHave(char c) {
    return bytes.isEmpty() || bytes.get().mayHave(c);
  }

  /** The number of lines; an empty text has one. */
  public int lineCount() {
    return lineStarts.length;
  }

  /** The text of line {@code line} (from 1) without its line ending. */
  public String line(int line) {
    return text.substring(lineStarts[line - 1], lineEnd(line));
  }

  /** The offset at which line {@code line} (from 1) starts. */
  public int lineStart(int line) {
    return lineStarts[line - 1];
  }

  /**
   * The place of the characters from {@code start} to before {@code end}; a run over several lines
   * is cut at the end of its first.
   */
  public Place place(int start, int end) {
    int from = Math.max(0, Math.min(start, text.length()));
    int found = Arrays.binarySearch(lineStarts, from);
    int line = found >= 0 ? found : -found - 2;
    int lineEnd = lineEnd(line + 1);
    int to = Math.max(Math.min(end, lineEnd), Math.min(from, lineEnd));
    int column = text.codePointCount(lineStarts[line], from) + 1;
    int width = from < to ? text.codePointCount(from, to) : 1;
    return new Place(path, line + 1, column, Math.max(1, width));
  }

  private int lineEnd(int line) {
    int end = line < lineStarts.length ? lineStarts[line] : text.length();
    while (end > lineStarts[line - 1] && isLineEnd(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r';
  }

  private static int[] lineStarts(String text, boolean hasCr) {
    // To search for LF is many times faster than to look at each character.
    int[] starts = new int[64];
    int count = 1;
    for (int end = ending(text, 0, hasCr); end >= 0; end = ending(text, end + 1, hasCr)) {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = end + 1;
    }
    return Arrays.copyOf(starts, count);
  }

  /** The last character of the next line ending; -1 if there is none. */
  private static int ending(String text, int from, boolean hasCr) {
    if (!hasCr) {
      return text.indexOf('\n', from);
    }
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
        return i;
      }
    }
    return -1;
  }
}
