package pamphlet.markdown;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Letters without a language: in Turkish, {@code FILE} has no dot to lose. */
final class Ascii {
  /** The control characters that no text needs: all but tab, line ends and zero. */
  static final String CONTROLS =
      IntStream.rangeClosed(1, 0x7F)
          .filter(c -> Character.isISOControl(c) && "\t\n\r".indexOf(c) < 0)
          .mapToObj(Character::toString)
          .collect(Collectors.joining());

  private Ascii() {}

  /** The text in lower case. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  /** A set of ASCII characters for {@link #contains}, the quickest there is. */
  static boolean[] set(String characters) {
    boolean[] set = new boolean[128];
    characters.chars().forEach(c -> set[c] = true);
    return set;
  }

  /** Whether a character is in a set. */
  static boolean contains(boolean[] set, char c) {
    return c < set.length && set[c];
  }
}
