package pamphlet.model;

import java.util.Locale;

/**
 * A fingerprint short enough to write on paper. A reviewer signs it, and the editor who records the
 * approval types it, so that nobody approves another text than the one that was read.
 */
public final class TextCode {
  /** 64 bits: no two texts of a site share them by accident. */
  private static final int DIGITS = 16;

  private TextCode() {}

  /** The code of a fingerprint, in groups of four, for example {@code 9f3a-21c0-77de-0b1c}. */
  public static String of(String hash) {
    return hash.substring(0, DIGITS).replaceAll("(.{4})(?!$)", "$1-");
  }

  /** Whether somebody typed the code of this fingerprint, however grouped. */
  public static boolean matches(String typed, String hash) {
    String digits = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
    return digits.length() >= DIGITS && hash.startsWith(digits);
  }
}
