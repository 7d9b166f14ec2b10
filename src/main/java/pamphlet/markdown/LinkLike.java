package pamphlet.markdown;

import java.util.regex.Pattern;

/** Recognizes what authors write when they mean a link and mistake its form. */
final class LinkLike {
  /** No address that anybody types is longer, and a bound keeps the search linear. */
  private static final int MAX_LENGTH = 300;

  private static final String DESTINATION =
      "(?:[^()\\[\\]\\s]+\\.(?:md|pdf)(?:#[^()\\[\\]\\s]*)?|https?://[^()\\[\\]\\s]+)";
  private static final Pattern IN_PARENTHESES = Pattern.compile("\\(" + DESTINATION + "\\)");
  private static final Pattern ALONE = Pattern.compile(DESTINATION);

  private LinkLike() {}

  /** Whether an address in parentheses stands at {@code from}. */
  static boolean isAddress(CharSequence text, int from, int limit) {
    int end = Math.min(limit, from + MAX_LENGTH);
    return from < end
        && text.charAt(from) == '('
        && IN_PARENTHESES.matcher(text).region(from, end).lookingAt();
  }

  /** Whether all of a text is an address. */
  static boolean isAddress(CharSequence text) {
    return text.length() <= MAX_LENGTH && ALONE.matcher(text).matches();
  }
}
