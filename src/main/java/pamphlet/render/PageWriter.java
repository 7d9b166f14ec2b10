package pamphlet.render;

import freemarker.core.Environment;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes a page as it is made and encodes it (UTF-8), up to a length that any browser could still
 * open. Encodes at once: texts are bytes already where they are plain ASCII, as most are.
 */
final class PageWriter extends Writer {
  /** The list of all titles of a hundred thousand pages has half of this. */
  static final int MAX_CHARS = 32 << 20;

  private static final int START_BYTES = 1 << 15;

  private byte[] page = new byte[START_BYTES];
  private int length;
  private long chars;

  /** The first half of a character whose second half is still to come; mostly there is none. */
  private String half = "";

  @Override
  public void write(char[] text, int from, int count) {
    makeRoom(count, count);
    int end = from + count;
    int at = from;
    int to = length;
    for (; at < end && text[at] < 0x80 && half.isEmpty(); at++) {
      page[to++] = (byte) text[at];
    }
    length = to;
    if (at < end) {
      encode(new String(text, at, end - at));
    }
  }

  @Override
  public void write(String text, int from, int count) {
    makeRoom(count, 0);
    encode(text.substring(from, from + count));
  }

  @Override
  public void write(int c) {
    makeRoom(1, 0);
    encode(Character.toString((char) c));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  /** All that was written. */
  byte[] bytes() {
    byte[] end = half.getBytes(StandardCharsets.UTF_8);
    byte[] all = Arrays.copyOf(page, length + end.length);
    System.arraycopy(end, 0, all, length, end.length);
    return all;
  }

  /** All that was written. */
  @Override
  public String toString() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  private void encode(String text) {
    String whole = half.isEmpty() ? text : half + text;
    int last = whole.length() - 1;
    boolean isCut = last >= 0 && Character.isHighSurrogate(whole.charAt(last));
    half = isCut ? whole.substring(last) : "";
    append((isCut ? whole.substring(0, last) : whole).getBytes(StandardCharsets.UTF_8));
  }

  private void append(byte[] bytes) {
    makeRoom(0, bytes.length);
    System.arraycopy(bytes, 0, page, length, bytes.length);
    length += bytes.length;
  }

  private void makeRoom(int moreChars, int moreBytes) {
    chars += moreChars;
    if (chars > MAX_CHARS) {
      throw TemplateTrouble.endless(
          TemplateTrouble.place(Environment.getCurrentEnvironment()),
          "the page has more than " + MAX_CHARS + " characters");
    }
    if (length + moreBytes > page.length) {
      page = Arrays.copyOf(page, Math.max(length + moreBytes, 2 * page.length));
    }
  }
}
