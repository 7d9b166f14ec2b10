package pamphlet.render;

import freemarker.core.Environment;
import java.io.Writer;

/** Takes a page as it is made, up to a length that any browser could still open. */
final class PageWriter extends Writer {
  /** The list of all titles of a hundred thousand pages has half of this. */
  static final int MAX_CHARS = 32 << 20;

  private final StringBuilder text = new StringBuilder(1 << 15);

  @Override
  public void write(char[] chars, int from, int length) {
    check(length);
    text.append(chars, from, length);
  }

  @Override
  public void write(String chars, int from, int length) {
    check(length);
    text.append(chars, from, from + length);
  }

  @Override
  public void write(int c) {
    check(1);
    text.append((char) c);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** All that was written. */
  @Override
  public String toString() {
    return text.toString();
  }

  private void check(int length) {
    if (text.length() + length > MAX_CHARS) {
      throw TemplateTrouble.endless(
          TemplateTrouble.place(Environment.getCurrentEnvironment()),
          "the page has more than " + MAX_CHARS + " characters");
    }
  }
}
