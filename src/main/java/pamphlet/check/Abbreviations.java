package pamphlet.check;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import pamphlet.words.Word;

/** Tells abbreviations from other words. */
final class Abbreviations {
  /** Longer runs of capitals are words that somebody shouts. */
  private static final int MAX_LENGTH = 6;

  private static final Set<String> KNOWN = known();

  private Abbreviations() {}

  /** Whether a word looks like an abbreviation that readers may not know: MRI, NSAIDs, CT. */
  static boolean isUnknown(String word) {
    return Character.isUpperCase(word.charAt(0))
        && isAbbreviation(singular(word))
        && !isKnown(word)
        && !isRoman(word);
  }

  /** Whether readers know the abbreviation better than the words behind it. */
  static boolean isKnown(String word) {
    String plain = word.replace(".", "");
    return KNOWN.contains(plain.toUpperCase(Locale.ROOT)) || KNOWN.contains(singular(plain));
  }

  /** The abbreviation without the s of its plural. */
  static String singular(String text) {
    boolean plural = text.length() > 2 && text.endsWith("s");
    return plural ? text.substring(0, text.length() - 1) : text;
  }

  /** Capitals only; what holds figures is a name or a number of reference: C5-C6, B12, NG59. */
  private static boolean isAbbreviation(String text) {
    if (text.length() < 2 || text.length() > MAX_LENGTH) {
      return false;
    }
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Word.isDigit(c) || Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters >= 2;
  }

  private static boolean isRoman(String text) {
    return text.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
  }

  private static Set<String> known() {
    Set<String> known = new HashSet<>();
    for (String[] row : WordFile.read("abbreviations.tsv")) {
      known.addAll(Set.of(row[0].split(" ")));
    }
    return Set.copyOf(known);
  }
}
