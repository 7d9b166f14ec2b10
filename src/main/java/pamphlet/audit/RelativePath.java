package pamphlet.audit;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import pamphlet.model.Address;

/** Follows references from one page, as browsers do (WHATWG URL, section 4.4, path state). */
final class RelativePath {
  private static final int NONE = -1;
  private static final byte[] PAGE = ".html".getBytes(StandardCharsets.US_ASCII);

  private final byte[] page;
  private final int folderLength;
  private byte[] path;
  private int length;
  private int fragment = NONE;

  /** The number of the page itself, which many references lead to. */
  private final long self;

  private boolean isSelf;

  RelativePath(Address from) {
    page = from.path().getBytes(StandardCharsets.UTF_8);
    self = Fingerprint.file(page, page.length);
    folderLength =
        from.path()
            .substring(0, from.path().lastIndexOf('/') + 1)
            .getBytes(StandardCharsets.UTF_8)
            .length;
    path = Arrays.copyOf(page, Math.max(256, page.length));
  }

  /**
   * Follows the reference between two places.
   *
   * @param special where the first of {@code / ? #} is; {@code to} if there is none
   * @return whether it stays in the site
   */
  boolean resolve(byte[] text, int from, int special, int to) {
    int end = pathEnd(text, special, to);
    isSelf = end == from;
    start(isSelf ? page.length : folderLength);
    return isSelf || segments(text, from, end);
  }

  /** As {@link #resolve}, for a reference that starts at the top of the site. */
  boolean resolveFromTop(byte[] text, int from, int to) {
    isSelf = false;
    start(0);
    return segments(text, from, pathEnd(text, from, to));
  }

  private int pathEnd(byte[] text, int from, int to) {
    fragment = indexOf(text, '#', from, to);
    int end = fragment < 0 ? to : fragment;
    int query = indexOf(text, '?', from, end);
    return query < 0 ? end : query;
  }

  private void start(int take) {
    System.arraycopy(page, 0, path, 0, take);
    length = take;
  }

  private boolean segments(byte[] text, int from, int to) {
    path = length + to - from > path.length ? Arrays.copyOf(path, length + to - from) : path;
    int start = length;
    for (int at = from; at < to; at++) {
      byte b = text[at];
      if (b == '/') {
        if (!walk(start, false)) {
          return false;
        }
        start = length;
      } else {
        int encoded = b == '%' ? encoded(text, at, to) : NONE;
        int value = encoded == NONE ? b : encoded;
        if (value == '/' || value == '\\' || value == 0) {
          return false; // Written as %2f: servers differ in what they make of it.
        }
        path[length++] = (byte) value;
        at += encoded == NONE ? 0 : 2;
      }
    }
    return walk(start, true);
  }

  /** The byte that is written from {@code %} on; negative if no two digits follow. */
  private static int encoded(byte[] text, int at, int to) {
    int high = at + 2 < to ? Character.digit(text[at + 1], 16) : NONE;
    int low = high < 0 ? NONE : Character.digit(text[at + 2], 16);
    return low < 0 ? NONE : high * 16 + low;
  }

  /** Makes the step that was appended last: a name goes down, {@code ..} goes up. */
  private boolean walk(int before, boolean isLast) {
    int size = length - before;
    boolean isUp = size == 2 && path[before] == '.' && path[before + 1] == '.';
    if (isUp) {
      length = up(before);
      return length >= 0;
    }
    if (size == 1 && path[before] == '.') {
      length = before;
    } else if (!isLast) {
      path[length++] = '/';
    }
    return true;
  }

  private int up(int before) {
    if (before == 0) {
      return NONE;
    }
    int at = before - 1;
    while (at > 0 && path[at - 1] != '/') {
      at--;
    }
    return at;
  }

  /** The number of the place in a file that the reference leads to, behind its {@code #}. */
  long place(long file, byte[] text, int to) {
    int from = fragment + 1;
    if (indexOf(text, '%', from, to) < 0) {
      return Fingerprint.place(file, text, from, to);
    }
    byte[] id = decoded(text, from, to);
    return Fingerprint.place(file, id, 0, id.length);
  }

  /** The bytes between two places, with what is percent-encoded decoded. */
  private static byte[] decoded(byte[] text, int from, int to) {
    byte[] out = new byte[to - from];
    int length = 0;
    for (int at = from; at < to; at++) {
      int encoded = text[at] == '%' ? encoded(text, at, to) : NONE;
      out[length++] = encoded == NONE ? text[at] : (byte) encoded;
      at += encoded == NONE ? 0 : 2;
    }
    return Arrays.copyOf(out, length);
  }

  /** The number of the file that the reference leads to. */
  long fingerprint() {
    return isSelf ? self : Fingerprint.file(path, length);
  }

  /** Where the {@code #} stands in the text; negative if there is none. */
  int fragment() {
    return fragment;
  }

  boolean isFolder() {
    return length == 0 || path[length - 1] == '/';
  }

  /** Whether it leads to a page, not to a picture or another file. */
  boolean isPage() {
    return length >= PAGE.length
        && Arrays.equals(path, length - PAGE.length, length, PAGE, 0, PAGE.length);
  }

  static int indexOf(byte[] text, char c, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text[i] == c) {
        return i;
      }
    }
    return NONE;
  }
}
