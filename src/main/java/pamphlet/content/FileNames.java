package pamphlet.content;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import pamphlet.model.Ascii;

/**
 * Knows which file names work on every computer, so that a site that one editor saves can be
 * checked out, built and unpacked by all others.
 */
final class FileNames {
  /**
   * Most file systems stop at 255 bytes, and a name grows: to {@code .html}, by the width of a
   * smaller picture, by the ending of a download.
   */
  static final int MAX_BYTES = 190;

  /** What stands in a name for a byte that is not UTF-8. */
  private static final char UNDECODABLE = '\uFFFD';

  // Microsoft, "Naming Files, Paths, and Namespaces", section "Naming conventions".
  private static final Pattern RESERVED =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");
  private static final String FORBIDDEN = "<>:\"|?*\\/";

  private FileNames() {}

  /** Why a name does not work everywhere, as the end of a sentence. */
  static Optional<String> problem(String name) {
    if (name.indexOf(UNDECODABLE) >= 0) {
      return Optional.of("is not UTF-8");
    }
    if (isShort(name) && RESERVED.matcher(name).matches()) {
      return Optional.of("is reserved by Windows");
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
      return Optional.of("is longer than " + MAX_BYTES + " bytes");
    }
    if (name.endsWith(".") || name.endsWith(" ")) {
      return Optional.of("ends with a dot or a space, which Windows cuts off");
    }
    return isPlain(name) ? Optional.empty() : forbidden(name);
  }

  /** Whether the first dot, or the end, stands where it does in every reserved name. */
  private static boolean isShort(String name) {
    int dot = name.indexOf('.');
    int length = dot < 0 ? name.length() : dot;
    return length == 3 || length == 4;
  }

  /** Whether all of it is letters, digits, dots and hyphens of ASCII, as in most names. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
      if (!isLetter && !(c >= '0' && c <= '9') && c != '-' && c != '.') {
        return false;
      }
    }
    return true;
  }

  private static Optional<String> forbidden(String name) {
    return name.codePoints()
        .filter(c -> FORBIDDEN.indexOf(c) >= 0 || isHidden(c))
        .mapToObj(FileNames::describe)
        .findFirst();
  }

  /** The same text for all names that are one name on some computer: by case or by composition. */
  static String folded(String path) {
    if (Ascii.isFolded(path)) {
      return path;
    }
    String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
    return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
  }

  private static String describe(int c) {
    return isHidden(c)
        ? String.format(Locale.ROOT, "holds a hidden character (U+%04X)", c)
        : "holds the character " + Character.toString(c) + " which Windows does not allow";
  }
}
