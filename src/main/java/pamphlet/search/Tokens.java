package pamphlet.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into the tokens that are searched. {@code search.js} has the same steps in the same
 * order; a change here is a change there.
 */
final class Tokens {
  /** Longer words are cut, so that a pasted address cannot swell the index; in code points. */
  private static final int MAX_LENGTH = 40;

  // Accents of Latin, Greek and Cyrillic, points of Hebrew and Arabic, and the soft hyphen. Marks
  // of other scripts are letters to their readers and stay.
  private static final Pattern MARKS =
      Pattern.compile(
          "[\\u0300-\\u036f\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7"
              + "\\u064b-\\u065f\\u0670\\u00ad]+");
  // "Parkinson's" is searched as "Parkinson", "don't" as "dont".
  private static final Pattern APOSTROPHES =
      Pattern.compile("['\\u2019\\u02bc](?:s(?![\\p{L}\\p{N}\\p{M}]))?");
  // Possessive, because Java's other loops over groups recurse.
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}\\p{M}]++(?:[-\\u2010][\\p{L}\\p{N}\\p{M}]++)*+");
  private static final Pattern HYPHEN = Pattern.compile("[-\\u2010]");

  private final boolean english;

  /** The tokens of a language, a BCP 47 tag; plurals are folded in English only. */
  Tokens(String language) {
    english = language.equals("en") || language.startsWith("en-");
  }

  /** The tokens in their order. "X-ray" gives x, ray and xray, since people write all three. */
  List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(fold(text));
    while (words.find()) {
      String[] parts = HYPHEN.split(words.group());
      for (String part : parts) {
        tokens.add(finish(part));
      }
      if (parts.length > 1) {
        tokens.add(finish(String.join("", parts)));
      }
    }
    return tokens;
  }

  private static String fold(String text) {
    String plain = isAscii(text) ? text.toLowerCase(Locale.ROOT) : foldLetters(text);
    return APOSTROPHES.matcher(plain).replaceAll("");
  }

  private static String foldLetters(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT)
        .replace("ß", "ss")
        .replace("æ", "ae")
        .replace("œ", "oe")
        .replace('ø', 'o')
        .replace('ł', 'l')
        .replace('đ', 'd')
        .replace('ı', 'i')
        .replace('ς', 'σ');
  }

  private String finish(String word) {
    String token = english ? singular(word) : word;
    boolean isLong =
        token.length() > MAX_LENGTH && token.codePointCount(0, token.length()) > MAX_LENGTH;
    return isLong ? token.substring(0, token.offsetByCodePoints(0, MAX_LENGTH)) : token;
  }

  // Harman, "How effective is suffixing?", 1991: the S stemmer. Words of up to three letters stay.
  private static String singular(String word) {
    int length = word.length();
    if (length <= 3 || !word.endsWith("s")) {
      return word;
    }
    if (word.endsWith("ies") && !word.endsWith("eies") && !word.endsWith("aies")) {
      return word.substring(0, length - 3) + "y";
    }
    return word.endsWith("us") || word.endsWith("ss") ? word : word.substring(0, length - 1);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
