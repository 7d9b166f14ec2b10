package pamphlet.search;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into the tokens that are searched. {@code search.js} has the same steps in the same
 * order; a change here is a change there. For one thread, text after text.
 */
final class Tokens {
  /** Longer words are cut, so that a pasted address cannot swell the index; in code points. */
  private static final int MAX_LENGTH = 40;

  /** So many UTF-16 units of a word decide; its ending is beyond what is kept of a longer one. */
  private static final int WORD_MAX_CHARS = 2 * MAX_LENGTH + 3;

  private final boolean english;

  /** The line at hand, folded. */
  private char[] line = new char[1 << 10];

  /** The word at hand. */
  private final char[] word = new char[WORD_MAX_CHARS];

  /** Takes tokens. */
  @FunctionalInterface
  interface Sink {
    /** Takes the token that the first characters are; they are overwritten afterwards. */
    void word(char[] chars, int length);
  }

  /** The tokens of a language, a BCP 47 tag; plurals are folded in English only. */
  Tokens(String language) {
    english = language.equals("en") || language.startsWith("en-");
  }

  /** The tokens in their order. "X-ray" gives x, ray and xray, since people write all three. */
  List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    each(text, (chars, length) -> tokens.add(new String(chars, 0, length)));
    return tokens;
  }

  /** Tells the tokens in their order. Line by line, since one accent makes a whole text dear. */
  void each(String text, Sink sink) {
    int start = 0;
    while (start < text.length()) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      cut(fold(text, start, end), sink);
      start = end + 1;
    }
  }

  /** Puts the folded line where it is cut and returns its length. */
  private int fold(String text, int start, int end) {
    room(end - start);
    int length = Folding.plain(text, start, end, line);
    if (length >= 0) {
      return length;
    }
    String folded = Folding.of(text.substring(start, end));
    room(folded.length());
    folded.getChars(0, folded.length(), line, 0);
    return folded.length();
  }

  private void room(int length) {
    if (length > line.length) {
      line = new char[Math.max(length, line.length * 2)];
    }
  }

  private void cut(int length, Sink sink) {
    int i = 0;
    while (i < length) {
      int end = Letters.end(line, i, length);
      if (end > i) {
        say(join(i, end), sink);
        i = chain(i, end, length, sink);
      } else {
        i++;
      }
    }
  }

  /** Tells the words that hyphens join to the one that ends here, then all of them as one. */
  private int chain(int start, int firstEnd, int length, Sink sink) {
    int end = firstEnd;
    while (Letters.isHyphen(line, end, length)) {
      int next = Letters.end(line, end + 1, length);
      if (next == end + 1) {
        break;
      }
      say(join(end + 1, next), sink);
      end = next;
    }
    if (end > firstEnd) {
      say(join(start, end), sink);
    }
    return end;
  }

  /** Makes a part of the line without its hyphens the word at hand, and returns its length. */
  private int join(int start, int end) {
    int length = 0;
    for (int i = start; i < end && length < WORD_MAX_CHARS; i++) {
      if (!Letters.isHyphen(line, i, end)) {
        word[length++] = line[i];
      }
    }
    return length;
  }

  private void say(int length, Sink sink) {
    sink.word(word, cut(english ? singular(length) : length));
  }

  // Harman, "How effective is suffixing?", 1991: the S stemmer. Words of up to three letters stay.
  private int singular(int length) {
    if (length <= 3 || word[length - 1] != 's') {
      return length;
    }
    char second = word[length - 2];
    char third = word[length - 3];
    char fourth = word[length - 4];
    if (third == 'i' && second == 'e' && fourth != 'e' && fourth != 'a') {
      word[length - 3] = 'y';
      return length - 2;
    }
    return second == 'u' || second == 's' ? length : length - 1;
  }

  private int cut(int length) {
    boolean isLong = length > MAX_LENGTH && Character.codePointCount(word, 0, length) > MAX_LENGTH;
    return isLong ? Character.offsetByCodePoints(word, 0, length, 0, MAX_LENGTH) : length;
  }
}
