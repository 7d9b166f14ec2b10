package pamphlet.render.plain;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import pamphlet.render.view.Markup;

/** A page as it is made, in the bytes in which it is stored: UTF-8. */
final class Page {
  /** As long as any browser could still open; the longest list has half of this. */
  private static final int MAX_BYTES = 32 << 20;

  /** What most pages need; the rooms that are kept have this length. */
  private static final int USUAL_BYTES = 1 << 15;

  private static final byte[][] HTML = escapes("&#39;");
  private static final byte[][] XML = escapes("&apos;");

  private final byte[][] escapes;
  private byte[] bytes;
  private int length;

  private Page(byte[][] escapes, byte[] room) {
    this.escapes = escapes;
    this.bytes = room;
  }

  /** An empty page. The name of its template says what it is, as it does to FreeMarker. */
  static Page of(String template) {
    return in(new byte[USUAL_BYTES], template);
  }

  /** As {@link #of}, in the room of a page that is finished. */
  static Page in(byte[] room, String template) {
    if (template.endsWith(".ftlh")) {
      return new Page(HTML, room);
    } else if (template.endsWith(".ftlx")) {
      return new Page(XML, room);
    }
    throw new Unfit("neither HTML nor XML");
  }

  /** The room that the page took, for another one; nothing if it is too large to be kept. */
  Optional<byte[]> usualRoom() {
    return bytes.length == USUAL_BYTES ? Optional.of(bytes) : Optional.empty();
  }

  /** What stands for each ASCII character that cannot stand for itself, as FreeMarker writes it. */
  private static byte[][] escapes(String apostrophe) {
    byte[][] escapes = new byte[0x80][];
    escapes['&'] = utf8("&amp;");
    escapes['<'] = utf8("&lt;");
    escapes['>'] = utf8("&gt;");
    escapes['"'] = utf8("&quot;");
    escapes['\''] = utf8(apostrophe);
    return escapes;
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Adds what is finished. */
  void add(byte[] finished) {
    add(finished, 0, finished.length);
  }

  /** Adds what is finished HTML, to a page of HTML only. */
  void addHtml(Markup html) {
    if (escapes != HTML) {
      throw new Unfit("HTML within something else");
    }
    for (String part : html.parts()) {
      add(utf8(part));
    }
  }

  /** Adds text, escaped. Every byte of a letter beyond ASCII is negative. */
  void escape(byte[] text) {
    int done = 0;
    for (int at = 0; at < text.length; at++) {
      byte b = text[at];
      if (b >= 0 && b <= '>' && escapes[b] != null) {
        add(text, done, at);
        add(escapes[b]);
        done = at + 1;
      }
    }
    add(text, done, text.length);
  }

  private void add(byte[] from, int start, int end) {
    int more = end - start;
    if (length + more > bytes.length) {
      grow(more);
    }
    System.arraycopy(from, start, bytes, length, more);
    length += more;
  }

  private void grow(int more) {
    if (more > MAX_BYTES - length) {
      throw new Unfit("a page without an end");
    }
    int room = Math.max(length + more, 2 * bytes.length);
    bytes = Arrays.copyOf(bytes, Math.min(room, MAX_BYTES));
  }

  int length() {
    return length;
  }

  /** Takes off again what was added since the page had a length. */
  String takeOff(int from) {
    String taken = new String(bytes, from, length - from, StandardCharsets.UTF_8);
    length = from;
    return taken;
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }
}
