package pamphlet.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pamphlet.model.CheckSettings.Profile;
import pamphlet.words.Word;
import pamphlet.words.Words;

/**
 * Words and phrases to find in prose, each with advice. Finding costs one look-up for each word of
 * the text, whatever the length of the list.
 */
final class WordList {
  private static final String ALL = "all";

  /** Words that have plainer ones. */
  static final WordList PLAIN_WORDS = load("plain-words.tsv", Trait.PLAIN_WORDS);

  /** Wording that makes a person into an illness. */
  static final WordList STIGMA = load("stigma.tsv", Trait.STIGMA);

  /** Signs that show on light skin only. */
  static final WordList SKIN_TONE = load("skin-tone.tsv", Trait.SKIN_TONE);

  private final Trait start;
  private final Map<String, List<Entry>> byFirstWord = new HashMap<>();
  private final Set<Profile> minding = EnumSet.noneOf(Profile.class);

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
   * @param entry the phrase
   * @param first its first word in the text
   * @param last its last word in the text
   */
  record Match(Entry entry, Word first, Word last) {}

  private WordList(Trait start) {
    this.start = start;
  }

  /** Whether a phrase of the list begins with a word, given in lower case. */
  boolean startsPhrase(String word) {
    return byFirstWord.containsKey(word);
  }

  /** Every place where a phrase stands that this house style minds; matches do not overlap. */
  List<Match> find(Passage passage, Profile profile) {
    if (!minding.contains(profile) || !passage.has(start)) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    Words words = passage.words();
    for (int i = words.next(start, 0); i < words.size(); i = words.next(start, i + 1)) {
      Entry entry = at(words, i, profile);
      if (entry != null) {
        int last = i + entry.words().size() - 1;
        found.add(new Match(entry, words.get(i), words.get(last)));
        i = last;
      }
    }
    return found;
  }

  /**
   * Reads a list of the columns phrases (between {@code |}), advice and profiles ({@code all} or
   * names between spaces; absent means all). Of phrases that begin alike, the longer is tried
   * first.
   *
   * @param start the trait of words that begin a phrase of the list
   */
  private static WordList load(String name, Trait start) {
    WordList list = new WordList(start);
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
    byFirstWord
        .computeIfAbsent(words.get(0), first -> new ArrayList<>())
        .add(new Entry(phrase, words, advice, profiles));
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
