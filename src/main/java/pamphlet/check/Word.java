package pamphlet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word of running text. Contractions, hyphenated words, abbreviations and figures are one word
 * each (Flesch, How to Write Plain English, 1979, step 1).
 *
 * @param text as the author wrote it
 * @param lower in lower case and with straight apostrophes, for look-ups
 * @param start where it starts in the text
 * @param end where it ends in the text
 */
public record Word(String text, String lower, int start, int end) {
  /** The words of a text, in order. */
  static List<Word> of(String text) {
    List<Word> words = new ArrayList<>(text.length() / 5 + 1);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
        int end = end(text, i);
        words.add(of(text, i, end));
        i = end - 1;
      }
    }
    return words;
  }

  private static Word of(String text, int start, int end) {
    String word = text.substring(start, end);
    return new Word(word, word.toLowerCase(Locale.ROOT).replace('\u2019', '\''), start, end);
  }

  /** Whether the word is written in figures. */
  boolean isFigure() {
    return isDigit(text.charAt(0));
  }

  /** The number of upper-case letters. */
  int capitals() {
    // Most words have none, and then both texts are one string.
    if (text.equals(lower)) {
      return 0;
    }
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  /** Whether it has two letters or more and all are upper case. */
  boolean isAllCapitals() {
    return capitals() >= 2 && text.chars().noneMatch(Character::isLowerCase);
  }

  private static int end(String text, int start) {
    int i = start + 1;
    int part = start;
    while (i < text.length()) {
      if (Character.isLetterOrDigit(text.charAt(i))) {
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
    if (i + 1 >= text.length() || !Character.isLetterOrDigit(text.charAt(i + 1))) {
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

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
