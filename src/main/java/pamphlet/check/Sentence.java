package pamphlet.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pamphlet.words.Word;
import pamphlet.words.Words;

/**
 * A sentence of running text.
 *
 * @param start where it starts in the text
 * @param end where it ends in the text, behind its last mark
 * @param words its words, in order
 * @param isComplete whether it ends with a full stop, question or exclamation mark; what does not
 *     is a fragment or leads into a list
 */
public record Sentence(int start, int end, Words words, boolean isComplete) {
  /** Full stops behind these never end a sentence, or hardly ever. */
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "dr", "mr", "mrs", "ms", "prof", "st", "vs", "e.g", "i.e", "eg", "ie", "fig", "no",
          "approx", "cf", "viz");

  /** The longest of the abbreviations; what is longer need not be looked up. */
  private static final int MAX_ABBREVIATION = 6;

  /**
   * Cuts a text into sentences; those without words are left out. Looks for their ends between
   * words only: a full stop within one, as in 1.5 and e.g, ends nothing.
   */
  static List<Sentence> of(Words words) {
    String text = words.text();
    List<Sentence> sentences = new ArrayList<>(LongParagraph.MAX_SENTENCES);
    int start = 0;
    int first = 0;
    for (int next = words.nextBehindStop(0);
        next <= words.size();
        next = words.nextBehindStop(next + 1)) {
      int gap = next == 0 ? 0 : words.end(next - 1);
      int gapEnd = next == words.size() ? text.length() : words.start(next);
      int end = end(text, start, gap, gapEnd);
      while (end >= 0) {
        add(sentences, text, words.part(first, next), end);
        start = end;
        first = next;
        end = end(text, start, end, gapEnd);
      }
    }
    add(sentences, text, words.part(first, words.size()), text.length());
    return sentences;
  }

  private static void add(List<Sentence> sentences, String text, Words words, int end) {
    if (!words.isEmpty()) {
      sentences.add(new Sentence(words.start(0), end, words, isComplete(text, end)));
    }
  }

  /** Whether the text before {@code end} ends like a sentence. */
  static boolean isComplete(String text, int end) {
    int i = end - 1;
    while (i > 0 && (isCloser(text.charAt(i)) || text.charAt(i) == ' ')) {
      i--;
    }
    return i >= 0 && isMark(text.charAt(i));
  }

  /**
   * Where a sentence ends whose last mark stands between two words.
   *
   * @param start where the sentence starts
   * @param gap where its last word ends
   * @param gapEnd where the next word starts
   * @return -1 if the sentence goes on
   */
  static int end(String text, int start, int gap, int gapEnd) {
    for (int i = gap; i < gapEnd; i++) {
      if (isMark(text.charAt(i))) {
        int behind = behindMarks(text, i);
        if (ends(text, start, i, behind)) {
          return behind;
        }
        i = behind - 1;
      }
    }
    return -1;
  }

  private static int behindMarks(String text, int mark) {
    int i = mark + 1;
    while (i < text.length() && (isMark(text.charAt(i)) || isCloser(text.charAt(i)))) {
      i++;
    }
    return i;
  }

  private static boolean ends(String text, int start, int mark, int behind) {
    if (behind >= text.length()) {
      return true;
    }
    if (text.charAt(behind) != ' ') {
      return false;
    }
    // A sentence does not begin in lower case: "at 5 p.m. on Monday", "(ouch!) it hurts".
    boolean goesOn = behind + 1 < text.length() && Character.isLowerCase(text.charAt(behind + 1));
    return !goesOn && !(text.charAt(mark) == '.' && isAbbreviation(text, start, mark));
  }

  private static boolean isAbbreviation(String text, int start, int mark) {
    int from = mark;
    while (from > start && isWordPart(text.charAt(from - 1)) && mark - from <= MAX_ABBREVIATION) {
      from--;
    }
    int length = mark - from;
    if (length == 1) {
      return isInitial(text, start, from);
    }
    if (length > MAX_ABBREVIATION) {
      return false;
    }
    String word = text.substring(from, mark).toLowerCase(Locale.ROOT);
    // "No." before a figure is "number"; anywhere else it is an answer.
    return ABBREVIATIONS.contains(word)
        && (!word.equals("no") || mark + 2 < text.length() && Word.isDigit(text.charAt(mark + 2)));
  }

  /**
   * Whether a single capital is somebody's initial, as in {@code J. Smith} or {@code John Q. Li}.
   */
  private static boolean isInitial(String text, int start, int at) {
    if (!Character.isUpperCase(text.charAt(at))) {
      return false;
    }
    int before = at - 2;
    if (before < start) {
      return true;
    }
    while (before > start && isWordPart(text.charAt(before - 1))) {
      before--;
    }
    // The first word of a sentence has a capital too: "Hepatitis C. It …" ends at its full stop.
    return before > start && Character.isUpperCase(text.charAt(before));
  }

  private static boolean isWordPart(char c) {
    return c < 0x80 ? isAsciiLetter(c) || c == '.' : Character.isLetter(c);
  }

  private static boolean isAsciiLetter(int c) {
    int small = c | 0x20;
    return small >= 'a' && small <= 'z';
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '\u2026';
  }

  private static boolean isCloser(char c) {
    return c == ')' || c == ']' || c == '"' || c == '\'' || c == '\u201D' || c == '\u2019';
  }
}
