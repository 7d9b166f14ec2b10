package pamphlet.markdown;

import java.util.Locale;

/** Letters without a language: in Turkish, {@code FILE} has no dot to lose. */
final class Ascii {
  private Ascii() {}

  /** The text in lower case. */
  static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
