package pamphlet.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pamphlet.model.CheckSettings.Profile;
import pamphlet.model.Place;
import pamphlet.words.Word;
import pamphlet.words.Words;

/**
 * Words and phrases to find in prose, each with advice. Finding costs a few look-ups for each word
 * of the text that stands out in some phrase, whatever the length of the list.
 */
final class WordList {
  private static final String ALL = "all";

  /** Words that have plainer ones. */
  static final WordList PLAIN_WORDS = load("plain-words.tsv", Trait.PLAIN_WORDS);

  /** Wording that makes a person into an illness. */
  static final WordList STIGMA = load("stigma.tsv", Trait.STIGMA);

  /** Signs that show on light skin only. */
  static final WordList SKIN_TONE = load("skin-tone.tsv", Trait.SKIN_TONE);

  private final Trait standsOut;
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Set<String> longestWords = new HashSet<>();
  private final Set<Profile> minding = EnumSet.noneOf(Profile.class);

  /** How many words the longest phrase has. */
  private int maxWords;

  /**
   * A phrase of the list.
   *
   * @param phrase the phrase in lower case
   * @param words its words
   * @param advice what to write instead, or another hint
   * @param profiles the house styles that mind it
   */
  record Entry(String phrase, List<String> words, String advice, Set<Profile> profiles) {}

  /**
   * A place of the text where a phrase stands.
   *
   * @param passage the text
   * @param entry the phrase
   * @param first its first word in the text
   * @param last its last word in the text
   */
  record Match(Passage passage, Entry entry, Word first, Word last) {
    /** Where it stands. */
    Place place() {
      return passage.place(first, last);
    }
  }

  private WordList(Trait standsOut) {
    this.standsOut = standsOut;
  }

  /**
   * Whether a word, given in lower case, is the longest one of a phrase of the list. That is looked
   * for first: nearly every sentence has the first word of "the elderly", and few have the second.
   */
  boolean standsOut(String word) {
    return longestWords.contains(word);
  }

  /** Whether a word, given in lower case, is the first one of a phrase of some list. */
  static boolean beginsPhrase(String word) {
    return PLAIN_WORDS.byFirstWord.containsKey(word)
        || STIGMA.byFirstWord.containsKey(word)
        || SKIN_TONE.byFirstWord.containsKey(word);
  }

  /** Every place where a phrase stands that this house style minds; matches do not overlap. */
  List<Match> find(Prose prose, Profile profile) {
    if (!minding.contains(profile) || !prose.has(standsOut)) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    for (Passage passage : prose.passages()) {
      if (passage.has(standsOut)) {
        find(passage, profile, found);
      }
    }
    return found;
  }

  /** As the other one, in one passage. */
  void find(Passage passage, Profile profile, List<Match> found) {
    Words words = passage.words();
    int next = 0;
    for (int i = words.next(standsOut, 0); i < words.size(); i = words.next(standsOut, i + 1)) {
      // A phrase in which this word stands begins so far before it at most.
      next = find(passage, Math.max(next, i + 1 - maxWords), i, profile, found);
    }
  }

  /** Finds what begins at a word from {@code from} to {@code to}; tells the word behind it all. */
  private int find(Passage passage, int from, int to, Profile profile, List<Match> found) {
    Words words = passage.words();
    int i = from;
    while (i <= to) {
      Entry entry = words.has(Trait.PHRASE, i) ? at(words, i, profile) : null;
      int last = entry == null ? i : i + entry.words().size() - 1;
      if (entry != null) {
        found.add(new Match(passage, entry, words.get(i), words.get(last)));
      }
      i = last + 1;
    }
    return i;
  }

  /**
   * Reads a list of the columns phrases (between {@code |}), advice and profiles ({@code all} or
   * names between spaces; absent means all). Of phrases that begin alike, the longer is tried
   * first.
   *
   * @param standsOut the trait of the longest words of its phrases
   */
  private static WordList load(String name, Trait standsOut) {
    WordList list = new WordList(standsOut);
    for (String[] row : WordFile.read(name)) {
      Set<Profile> profiles = profiles(row.length > 2 ? row[2] : ALL);
      for (String phrase : row[0].split("\\|")) {
        list.add(phrase, row.length > 1 ? row[1] : "", profiles);
      }
    }
    list.byFirstWord.values().forEach(WordList::longestFirst);
    return list;
  }

  private Entry at(Words words, int i, Profile profile) {
    List<Entry> entries = byFirstWord.get(words.spelling(i).lower());
    if (entries == null) {
      return null;
    }
    for (Entry entry : entries) {
      if (entry.profiles().contains(profile) && matches(entry, words, i)) {
        return entry;
      }
    }
    return null;
  }

  private static boolean matches(Entry entry, Words words, int from) {
    if (from + entry.words().size() > words.size()) {
      return false;
    }
    for (int i = 1; i < entry.words().size(); i++) {
      // Only a space may stand between: a phrase does not run over a comma or a full stop.
      if (words.start(from + i) != words.end(from + i - 1) + 1
          || !words.spelling(from + i).lower().equals(entry.words().get(i))) {
        return false;
      }
    }
    return true;
  }

  private void add(String phrase, String advice, Set<Profile> profiles) {
    List<String> words = Word.lower(phrase);
    minding.addAll(profiles);
    maxWords = Math.max(maxWords, words.size());
    longestWords.add(longest(words));
    byFirstWord
        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
        .add(new Entry(phrase, words, advice, profiles));
  }

  private static String longest(List<String> words) {
    String longest = words.get(0);
    for (String word : words) {
      longest = word.length() > longest.length() ? word : longest;
    }
    return longest;
  }

  private static void longestFirst(List<Entry> entries) {
    entries.sort((a, b) -> b.words().size() - a.words().size());
  }

  private static Set<Profile> profiles(String column) {
    if (column.equals(ALL)) {
      return EnumSet.allOf(Profile.class);
    }
    Set<Profile> profiles = EnumSet.noneOf(Profile.class);
    for (String name : column.split(" ")) {
      profiles.add(Profile.valueOf(name.toUpperCase(Locale.ROOT)));
    }
    return profiles;
  }
}
