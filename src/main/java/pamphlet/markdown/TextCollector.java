package pamphlet.markdown;

import java.util.ArrayList;
import java.util.List;
import pamphlet.model.TextBlock;
import pamphlet.model.TextBlock.Run;

/**
 * Collects the plain text of a page while its HTML is written, block by block, with white space
 * folded and with the place of every stretch.
 */
final class TextCollector {
  private final Compilation page;
  private final LineCursor cursor;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Run> runs = new ArrayList<>(); // Those of the open block, which copies them.
  // The offset in the body at which a next character would stand beside the last one.
  private int expected = -1;

  TextCollector(Compilation page) {
    this.page = page;
    this.cursor = new LineCursor(page.source());
  }

  /** The blocks so far. */
  List<TextBlock> blocks() {
    return blocks;
  }

  /** How much text the open block has, for {@link #since}. */
  int mark() {
    return text.length();
  }

  /** The text of the open block from a mark on. */
  String since(int mark) {
    return text.substring(Math.min(mark, text.length())).strip();
  }

  /** Appends the characters from {@code from} to before {@code to}, as they stand in the body. */
  void append(CharSequence chars, int from, int to, int offset) {
    int done = from;
    for (int i = from; i < to; i++) {
      char c = chars.charAt(i);
      // Most characters are above the space, and most spaces stay as they are.
      if (c <= ' ' && isSpace(c) && (c != ' ' || endsWithSpace(chars, done, i))) {
        stretch(chars, done, i, offset + done - from);
        space(offset + i - from);
        done = i + 1;
      }
    }
    stretch(chars, done, to, offset + done - from);
  }

  /** Appends the characters of the body from {@code from} to before {@code to}. */
  void appendBody(int from, int to) {
    String body = page.body;
    int done = from;
    int i = from < to && isSpace(body.charAt(from)) ? from : nextBlank(from, to);
    while (i < to) {
      if (body.charAt(i) != ' ' || endsWithSpace(body, done, i)) {
        stretch(body, done, i, done);
        space(i);
        done = i + 1;
      }
      i = nextBlank(i + 1, to);
    }
    stretch(body, done, to, done);
  }

  private int nextBlank(int from, int to) {
    return page.marked.next(MarkedText.BLANK, from, to);
  }

  /** Appends text that stands otherwise in the body, for example an entity. */
  void append(String decoded, int offset) {
    append(decoded, 0, decoded.length(), offset);
    expected = -1;
  }

  /** Appends a space unless there is one. What follows may stand in another line. */
  void space(int offset) {
    if (!endsWithSpace("", 0, 0)) {
      stretch(" ", 0, 1, offset);
    }
    expected = -1;
  }

  /** Ends the block and keeps it if there are words in it. Gives its text. */
  String end(TextBlock.Kind kind) {
    int length = text.length();
    while (length > 0 && text.charAt(length - 1) == ' ') {
      length--;
    }
    String block = text.substring(0, length);
    if (!block.isEmpty()) {
      dropFrom(block.length());
      blocks.add(new TextBlock(kind, block, page.source().path(), runs));
    }
    text.setLength(0);
    runs.clear();
    expected = -1;
    return block;
  }

  // Only spaces stand there, which were cut off.
  private void dropFrom(int length) {
    while (runs.get(runs.size() - 1).offset() >= length) {
      runs.remove(runs.size() - 1);
    }
  }

  private void stretch(CharSequence chars, int from, int to, int offset) {
    if (from == to) {
      return;
    }
    if (offset != expected) {
      cursor.moveTo(page.inFile(Math.min(offset, page.body.length())));
      runs.add(new Run(text.length(), cursor.line(), cursor.column()));
    }
    text.append(chars, from, to);
    expected = offset + to - from;
  }

  private boolean endsWithSpace(CharSequence chars, int from, int to) {
    if (to > from) {
      return chars.charAt(to - 1) == ' ';
    }
    return text.length() == 0 || text.charAt(text.length() - 1) == ' ';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }
}
