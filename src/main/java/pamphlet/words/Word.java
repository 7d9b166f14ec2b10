package pamphlet.words;

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
  /** The words of a text as look-ups need them: see {@link Spelling#lower}. */
  public static List<String> lower(String text) {
    List<String> words = new ArrayList<>();
    WordScanner scanner = new WordScanner();
    scanner.open(text);
    while (scanner.next()) {
      words.add(Spelling.lower(text.substring(scanner.start(), scanner.end())));
    }
    return words;
  }

  /** The word as the author wrote it. */
  public String text() {
    return spelling.text();
  }

  /** The word in lower case and with straight apostrophes, for look-ups. */
  public String lower() {
    return spelling.lower();
  }

  /** Whether the word has a mark. */
  public boolean has(Mark mark) {
    return (spelling.marks() & mark.bit()) != 0;
  }

  /** Whether a word has two letters or more and all are upper case. */
  public static boolean isAllCapitals(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2;
  }

  /** Whether a text has no character but digits; an empty one has none. */
  public static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a character is one of the ten digits. */
  public static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
