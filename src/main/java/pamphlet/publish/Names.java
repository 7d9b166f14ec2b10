package pamphlet.publish;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pamphlet.model.Address;
import pamphlet.model.Ascii;

/**
 * Which addresses can be files on every system that a site may be copied to (Linux, macOS, Windows,
 * USB sticks), and which two are one file on some of them.
 */
final class Names {
  /** ext4 and NTFS stop at 255; a download or an archive may add an ending. */
  static final int MAX_NAME_BYTES = 200;

  static final int MAX_PATH_BYTES = 1000;

  /** Names of devices, {@code .}, {@code ..} and names that begin with a dot have shorter ones. */
  private static final int MIN_STEM = 5;

  /** All names that publishing itself uses begin so. */
  static final String OWN_PREFIX = ".pamphlet-";

  // Microsoft, "Naming Files, Paths, and Namespaces": reserved characters and device names.
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cs}<>:\"\\\\|?*]");
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\\..*)?");
  private static final Set<String> RESERVED = Set.of(".", "..", ".git");

  private Names() {}

  /** What is wrong with an address as the name of a file, as the end of a sentence. */
  static Optional<String> problem(Address address) {
    if (isPlain(address.path())) {
      return Optional.empty();
    }
    if (bytes(address.path()) > MAX_PATH_BYTES) {
      return Optional.of("is longer than " + MAX_PATH_BYTES + " bytes");
    }
    for (String name : address.path().split("/", -1)) {
      Optional<String> problem = nameProblem(name);
      if (problem.isPresent()) {
        return problem;
      }
    }
    return Optional.empty();
  }

  /**
   * Whether an address is sound for sure, as most are: names of small letters, digits, dots and
   * hyphens, none of which is long or as short as those of devices.
   */
  private static boolean isPlain(String path) {
    int start = 0;
    int dot = -1;
    for (int i = 0; i <= path.length(); i++) {
      char c = i < path.length() ? path.charAt(i) : '/';
      if (c == '/') {
        int stem = (dot < 0 ? i : dot) - start;
        if (stem < MIN_STEM || i - start > MAX_NAME_BYTES || path.charAt(i - 1) == '.') {
          return false;
        }
        start = i + 1;
        dot = -1;
      } else if (c == '.') {
        dot = dot < 0 ? i : dot;
      } else if (!(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-')) {
        return false;
      }
    }
    return path.length() <= MAX_PATH_BYTES;
  }

  private static Optional<String> nameProblem(String name) {
    if (name.isEmpty()) {
      return Optional.of("has an empty name in it");
    }
    if (UNSAFE.matcher(name).find()) {
      return Optional.of("has a character that Windows does not allow in file names");
    }
    if (RESERVED.contains(fold(name)) || fold(name).startsWith(OWN_PREFIX)) {
      return Optional.of("uses the reserved name \"" + name + "\"");
    }
    if (DEVICE.matcher(name).matches()) {
      return Optional.of("uses \"" + name + "\", which names a device on Windows");
    }
    if (name.endsWith(".") || name.endsWith(" ")) {
      return Optional.of("has a name that ends in a full stop or a space");
    }
    return bytes(name) > MAX_NAME_BYTES
        ? Optional.of("has a name longer than " + MAX_NAME_BYTES + " bytes")
        : Optional.empty();
  }

  /**
   * The same text for all spellings that a file system may take for one: macOS ignores how letters
   * are composed, macOS and Windows ignore case. Folded letter by letter, as file systems do, so
   * that {@code ß} and {@code ss} stay apart.
   */
  static String fold(String path) {
    if (Ascii.isFolded(path)) {
      return path;
    }
    StringBuilder out = new StringBuilder(path.length());
    Normalizer.normalize(path, Normalizer.Form.NFC)
        .codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** The folders that an address lies in, outermost first, without the top. */
  static List<String> folders(String path) {
    List<String> folders = new ArrayList<>();
    for (int i = path.indexOf('/'); i >= 0; i = path.indexOf('/', i + 1)) {
      folders.add(path.substring(0, i));
    }
    return folders;
  }

  private static int bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
