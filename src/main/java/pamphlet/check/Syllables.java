package pamphlet.check;

import java.util.HashMap;
import java.util.Map;
import pamphlet.words.Word;

/**
 * Counts syllables by the spelling rules of English, with a list for words that break them. Figures
 * and abbreviations are one syllable, and of two accepted pronunciations the shorter counts
 * (Flesch, How to Write Plain English, 1979, step 2).
 */
final class Syllables {
  /** From so many syllables on a word is a polysyllable (McLaughlin 1969). */
  static final int POLYSYLLABLE = 3;

  /** The longest word in capitals that is taken for an abbreviation rather than for emphasis. */
  private static final int MAX_ABBREVIATION = 5;

  /** Endings that leave an e before them silent, with that e. */
  private static final String[] E_ENDINGS = {
    "ely", "eful", "efully", "eless", "elessly", "ement", "ements", "eness"
  };

  private static final String ACCENTED =
      "\u00E0\u00E2\u00E4\u00E9\u00E8\u00EA\u00EB\u00EF\u00EE\u00F6\u00F4\u00FC\u00FB";

  private static final Map<String, Integer> EXCEPTIONS = exceptions();

  private Syllables() {}

  /**
   * The syllables of a word, as it is written and in lower case; a hyphenated word has those of its
   * parts.
   */
  static int of(String text, String lower) {
    boolean abbreviation = text.length() <= MAX_ABBREVIATION && Word.isAllCapitals(text);
    return Word.isDigit(text.charAt(0)) || abbreviation ? 1 : of(lower);
  }

  /** The syllables of a word in lower case. */
  static int of(String word) {
    int count = 0;
    int start = 0;
    for (int i = 0; i <= word.length(); i++) {
      if (i == word.length() || !Character.isLetter(word.charAt(i))) {
        count += isSpoken(word, start, i) ? ofPart(word.substring(start, i)) : 0;
        start = i + 1;
      }
    }
    return Math.max(1, count);
  }

  /** What follows an apostrophe adds nothing (don't, neck's). */
  private static boolean isSpoken(String word, int start, int end) {
    return end > start && (start == 0 || word.charAt(start - 1) != '\'');
  }

  private static int ofPart(String word) {
    Integer known = EXCEPTIONS.get(word);
    if (known != null) {
      return known;
    }
    int groups = 0;
    int vowels = 0;
    boolean inside = false;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = isVowel(word, i);
      groups += vowel && !inside ? 1 : 0;
      vowels += vowel ? 1 : 0;
      inside = vowel;
    }
    int broken = vowels > groups ? brokenGroups(word) : 0;
    int spoken = groups + broken + consonantSyllables(word);
    // Of one syllable nothing can be silent.
    return spoken <= 1 ? 1 : Math.max(1, spoken - silentEnding(word) - silentMiddle(word));
  }

  /** Neighbouring vowels that are spoken apart, as in me-di-an, ra-di-us, mus-e-um and be-ing. */
  private static int brokenGroups(String word) {
    int broken = 0;
    for (int i = 0; i + 1 < word.length(); i++) {
      broken += isBroken(word, i) ? 1 : 0;
    }
    return broken;
  }

  private static boolean isBroken(String word, int i) {
    char before = i > 0 ? word.charAt(i - 1) : ' ';
    char second = word.charAt(i + 1);
    return switch (word.charAt(i)) {
      case 'a' -> second == 'o' || word.startsWith("aic", i);
      case 'e' -> second == 'o' ? !isSoft(before) : isFinal(word, i, "ea", "eas", "eum", "eus");
      case 'i' -> isBrokenBehindI(word, i, isSoft(before));
      case 'o' -> word.startsWith("oing", i);
      case 'u' -> before != 'q' && before != 'g' && (second == 'a' || second == 'o');
      case 'y' -> second == 'i' || isVowel(before) && isVowel(second);
      default -> false;
    };
  }

  private static boolean isBrokenBehindI(String word, int i, boolean soft) {
    return switch (word.charAt(i + 1)) {
      // Not in spe-cial; nor in reptil-ian, which many say with three syllables.
      case 'a' -> !soft && !word.startsWith("lian", i - 1);
      // Not in men-tion, anx-ious and un-ion, but in phys-i-o.
      case 'o' -> !isFinal(word, i, "ion", "ions") && !(soft && isNOrU(word, i + 2));
      case 'u' -> !soft;
      case 'e' -> word.startsWith("iet", i) || word.startsWith("ien", i) && !soft;
      case 'i' -> true;
      default -> false;
    };
  }

  private static boolean isNOrU(String word, int i) {
    return i < word.length() && (word.charAt(i) == 'n' || word.charAt(i) == 'u');
  }

  /** Whether a letter melts with a following i or e, as in pa-tient, re-gion and sur-geon. */
  private static boolean isSoft(char c) {
    return c == 't' || c == 's' || c == 'c' || c == 'g' || c == 'x';
  }

  /** Whether the rest of the word is one of {@code endings}, behind another vowel. */
  private static boolean isFinal(String word, int from, String... endings) {
    for (String ending : endings) {
      if (word.length() - from == ending.length() && word.endsWith(ending)) {
        return hasVowel(word, from);
      }
    }
    return false;
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if (isVowel(word, i)) {
        return true;
      }
    }
    return false;
  }

  /** Syllables without a written vowel: spas-m, rhyth-m, could-n't. */
  private static int consonantSyllables(String word) {
    boolean m = word.endsWith("sm") || word.endsWith("thm") || word.endsWith("sms");
    boolean n = word.endsWith("dn") || word.endsWith("sn") || word.endsWith("stn");
    return m || n ? 1 : 0;
  }

  /** 1 for a final e that is not spoken (home, caused, times), else 0. */
  private static int silentEnding(String word) {
    int last = word.length() - 1;
    if (word.endsWith("gue") || word.endsWith("que")) {
      return hasVowel(word, last - 2) ? 1 : 0;
    }
    if (word.endsWith("ed")) {
      return isSilentBefore(word, last - 2, "td") && !isSyllabicL(word, last - 2) ? 1 : 0;
    }
    if (word.endsWith("es")) {
      return isSilentBefore(word, last - 2, "sxzcg")
              && !word.endsWith("ches")
              && !word.endsWith("shes")
              && !isSyllabicL(word, last - 2)
          ? 1
          : 0;
    }
    return word.endsWith("e") && isSilentBefore(word, last - 1, "") && !isSyllabicL(word, last - 1)
        ? 1
        : 0;
  }

  /**
   * 1 for a silent e before an ending that begins with a consonant (care-ful, move-ment), else 0.
   */
  private static int silentMiddle(String word) {
    for (String ending : E_ENDINGS) {
      if (word.length() > ending.length() + 1 && word.endsWith(ending)) {
        int at = word.length() - ending.length() - 1;
        // Short stems keep their e: re-ly, el-e-ment, ce-ment.
        boolean longEnough = at >= (ending.startsWith("em") ? 2 : 1);
        return longEnough && isSilentBefore(word, at, "") && !isSyllabicL(word, at) ? 1 : 0;
      }
    }
    return 0;
  }

  private static boolean isSilentBefore(String word, int at, String spokenBehind) {
    return at > 0 && !isVowel(word, at) && spokenBehind.indexOf(word.charAt(at)) < 0;
  }

  /** Whether the l at {@code at} makes a syllable of its own, as in mus-cle and ta-ble. */
  private static boolean isSyllabicL(String word, int at) {
    return word.charAt(at) == 'l' && at > 0 && !isVowel(word, at - 1);
  }

  private static boolean isVowel(String word, int i) {
    return isVowel(word.charAt(i)) || word.charAt(i) == 'y' && i > 0;
  }

  private static boolean isVowel(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> true;
      default -> c > '\u007F' && ACCENTED.indexOf(c) >= 0;
    };
  }

  private static Map<String, Integer> exceptions() {
    Map<String, Integer> counts = new HashMap<>();
    for (String[] row : WordFile.read("syllables.tsv")) {
      for (String word : row[1].split(" ")) {
        counts.put(word, Integer.valueOf(row[0]));
        counts.putIfAbsent(word + "s", Integer.valueOf(row[0]));
      }
    }
    return Map.copyOf(counts);
  }
}
