package pamphlet.check;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of running text. Contractions, hyphenated words, abbreviations and figures are one word
 * each (Flesch, How to Write Plain English, 1979, step 1).
 *
 * @param spelling how it is written
 * @param start where it starts in the text
 * @param end where it ends in the text
 */
public record Word(Spelling spelling, int start, int end) {
  /** The words of a text, in order. */
  static List<Word> of(String text, Vocabulary vocabulary) {
    List<Word> words = new ArrayList<>(text.length() / 5 + 1);
    for (int start = next(text, 0); start < text.length(); ) {
      int end = end(text, start);
      words.add(new Word(vocabulary.spelling(text, start, end), start, end));
      start = next(text, end);
    }
    return words;
  }

  /** The words of a text as look-ups need them: see {@link Spelling#lower}. */
  static List<String> lower(String text) {
    List<String> words = new ArrayList<>();
    for (int start = next(text, 0); start < text.length(); ) {
      int end = end(text, start);
      words.add(Spelling.lower(text.substring(start, end)));
      start = next(text, end);
    }
    return words;
  }

  /** The word as the author wrote it. */
  String text() {
    return spelling.text();
  }

  /** The word in lower case and with straight apostrophes, for look-ups. */
  String lower() {
    return spelling.lower();
  }

  /** Whether the word has a trait. */
  boolean has(Trait trait) {
    return spelling.has(trait);
  }

  /** Whether a word has two letters or more and all are upper case. */
  static boolean isAllCapitals(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2;
  }

  /** Where the next word starts; the end of the text if there is none. */
  private static int next(String text, int from) {
    int i = from;
    while (i < text.length() && !Letters.isLetterOrDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int end(String text, int start) {
    int i = start + 1;
    int part = start;
    while (i < text.length()) {
      if (Letters.isLetterOrDigit(text.charAt(i))) {
        i++;
      } else if (joins(text, part, i)) {
        part = i + 1;
        i += 2;
      } else {
        break;
      }
    }
    return i;
  }

  /** Whether the character at {@code i} holds two parts of one word together. */
  private static boolean joins(String text, int part, int i) {
    if (i + 1 >= text.length() || !Letters.isLetterOrDigit(text.charAt(i + 1))) {
      return false;
    }
    char before = text.charAt(i - 1);
    char after = text.charAt(i + 1);
    return switch (text.charAt(i)) {
      case '\'', '\u2019', '-', '\u2010', '\u2011' -> true;
      case ',' -> isDigit(before) && isDigit(after);
      // Decimals (1.5), and abbreviations of single letters (e.g, U.S).
      case '.' -> isDigit(before) ? isDigit(after) : i - part == 1 && Character.isLetter(after);
      // A&E, R&D.
      case '&' -> Character.isUpperCase(before) && Character.isUpperCase(after);
      default -> false;
    };
  }

  /** Whether a text has no character but digits; an empty one has none. */
  static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is one of the ten digits. */
  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
