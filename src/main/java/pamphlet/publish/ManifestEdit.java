package pamphlet.publish;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import pamphlet.model.Address;

/**
 * Changes single lines of a manifest and leaves all others as they stand, so that a change of one
 * page need not read ten thousand lines. A line is found by halving, since they are sorted by
 * address.
 */
final class ManifestEdit {
  /** As long at least is what stands before a path: phase, size and digest, each with a space. */
  private static final int BEFORE_PATH_MIN = "page 0 ".length() + 64 + 1;

  private final String old;
  private final StringBuilder text = new StringBuilder();
  private int done;

  private ManifestEdit(String old) {
    this.old = old;
  }

  /**
   * The manifest with some lines changed.
   *
   * @param old a manifest as {@link Manifest#text} writes it
   * @param lines what stands at an address from now on; empty if nothing does
   */
  static String of(String old, SortedMap<Address, Optional<Manifest.Entry>> lines) {
    ManifestEdit edit = new ManifestEdit(old);
    edit.text.ensureCapacity(old.length() + 1024);
    for (Map.Entry<Address, Optional<Manifest.Entry>> line : lines.entrySet()) {
      edit.change(line.getKey(), line.getValue());
    }
    return edit.text.append(old, edit.done, old.length()).toString();
  }

  /** Whether a manifest has a line for an address. */
  static boolean has(String manifest, Address address) {
    int start = new ManifestEdit(manifest).start(address);
    return start < manifest.length() && address.path().equals(path(manifest, start));
  }

  /** Whether a manifest has an address that some systems would take for this one. */
  static boolean hasTwin(String manifest, Address address) {
    String path = address.path();
    for (int line = next(manifest, 0); line < manifest.length(); ) {
      int end = manifest.indexOf('\n', Math.min(line + BEFORE_PATH_MIN, manifest.length()));
      if (end < 0) {
        return false; // An empty line at the end, which somebody else wrote.
      }
      int start = end - path.length();
      if (start > line
          && manifest.charAt(start - 1) == ' '
          && manifest.regionMatches(true, start, path, 0, path.length())) {
        return true;
      }
      line = end + 1;
    }
    return false;
  }

  private void change(Address address, Optional<Manifest.Entry> entry) {
    int start = start(address);
    text.append(old, done, start);
    entry.ifPresent(now -> text.append(now.line(address)).append('\n'));
    boolean stands = start < old.length() && address.path().equals(path(old, start));
    done = stands ? next(old, start) : start;
  }

  /** Where the line of an address begins, or would begin. */
  private int start(Address address) {
    int low = next(old, 0);
    int high = old.length();
    while (low < high) {
      int start = old.lastIndexOf('\n', (low + high) / 2 - 1) + 1;
      start = Math.max(low, start);
      if (path(old, start).compareTo(address.path()) < 0) {
        low = next(old, start);
      } else {
        high = start;
      }
    }
    return low;
  }

  private static int next(String text, int start) {
    return text.indexOf('\n', start) + 1;
  }

  /** The last field of the line that begins at a place: phase, size and digest have no spaces. */
  private static String path(String text, int start) {
    int at = start;
    for (int field = 0; field < 3; field++) {
      at = text.indexOf(' ', at) + 1;
    }
    return text.substring(at, text.indexOf('\n', at));
  }
}
