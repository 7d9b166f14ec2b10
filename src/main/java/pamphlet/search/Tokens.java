package pamphlet.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts text into the tokens that are searched. {@code search.js} has the same steps in the same
 * order; a change here is a change there.
 */
final class Tokens {
  /** Longer words are cut, so that a pasted address cannot swell the index; in code points. */
  private static final int MAX_LENGTH = 40;

  private static final Pattern HYPHEN = Pattern.compile("[-\\u2010]");

  private final boolean english;

  /** The tokens of a language, a BCP 47 tag; plurals are folded in English only. */
  Tokens(String language) {
    english = language.equals("en") || language.startsWith("en-");
  }

  /** The tokens in their order. "X-ray" gives x, ray and xray, since people write all three. */
  List<String> of(String text) {
    String plain = Folding.of(text);
    List<String> tokens = new ArrayList<>(plain.length() / 6 + 1);
    int i = 0;
    while (i < plain.length()) {
      int end = Letters.end(plain, i);
      if (end > i) {
        tokens.add(finish(plain.substring(i, end)));
        i = addChain(plain, i, end, tokens);
      } else {
        i += Character.charCount(plain.codePointAt(i));
      }
    }
    return tokens;
  }

  /** Adds the words that hyphens join to the one that ends here, then all of them as one. */
  private int addChain(String text, int start, int firstEnd, List<String> tokens) {
    int end = firstEnd;
    while (Letters.isHyphen(text, end)) {
      int next = Letters.end(text, end + 1);
      if (next == end + 1) {
        break;
      }
      tokens.add(finish(text.substring(end + 1, next)));
      end = next;
    }
    if (end > firstEnd) {
      tokens.add(finish(HYPHEN.matcher(text.substring(start, end)).replaceAll("")));
    }
    return end;
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
}
