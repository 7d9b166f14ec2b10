package pamphlet.report;

import java.util.Locale;

/**
 * Text as a terminal shows it. Characters that move, hide or reorder what stands around them (CVE
 * 2021-42574, "Trojan Source") are written as {@code \}{@code u{202E}}, so that a reader sees what
 * a file really says.
 */
final class VisibleText {
  private VisibleText() {}

  /** The text with every unseen character made visible; tabs stay tabs. */
  static String of(CharSequence text) {
    StringBuilder out = new StringBuilder(text.length());
    int c;
    for (int i = 0; i < text.length(); i += Character.charCount(c)) {
      c = Character.codePointAt(text, i);
      append(c, out);
    }
    return out.toString();
  }

  /** Appends one character, made visible. */
  static void append(int codePoint, StringBuilder out) {
    if (isUnseen(codePoint)) {
      out.append(String.format(Locale.ROOT, "\\u{%X}", codePoint));
    } else {
      out.appendCodePoint(codePoint);
    }
  }

  /** How many columns a terminal gives to the text, as {@link #of} writes it; no tabs in it. */
  static int columns(CharSequence visible) {
    int sum = 0;
    int c;
    for (int i = 0; i < visible.length(); i += Character.charCount(c)) {
      c = Character.codePointAt(visible, i);
      sum += columns(c);
    }
    return sum;
  }

  private static boolean isUnseen(int c) {
    return !isPlain(c) && isUnseenSign(c);
  }

  /** Whether this is one of the printable characters of ASCII, as nearly all are. */
  private static boolean isPlain(int c) {
    return c >= ' ' && c < 0x7F;
  }

  private static boolean isUnseenSign(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c != '\t';
      case Character.FORMAT,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR,
              Character.SURROGATE ->
          true;
      default -> false;
    };
  }

  /** How many columns a terminal gives to one character; no tab. */
  static int columns(int c) {
    if (isPlain(c)) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    return isWide(c) ? 2 : 1;
  }

  /** The blocks that Unicode's Annex 11 gives two columns; Java does not carry its table. */
  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF && c != 0x303F
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0x1F300 && c <= 0x1FAFF
        || c >= 0x20000 && c <= 0x3FFFD;
  }
}
