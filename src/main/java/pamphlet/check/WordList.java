package pamphlet.check;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pamphlet.model.CheckSettings.Profile;

/**
 * Words and phrases to find in prose, each with advice. Finding costs one look-up for each word of
 * the text, whatever the length of the list.
 */
final class WordList {
  private static final String ALL = "all";

  /** Every list by the name of its file; read once, because rules share none but all are asked. */
  private static final Map<String, WordList> LISTS =
      load("plain-words.tsv", "skin-tone.tsv", "stigma.tsv");

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

  private WordList() {}

  /** The list of this name. */
  static WordList named(String name) {
    return Objects.requireNonNull(LISTS.get(name), name);
  }

  /** Whether a phrase of any list begins with a word, given in lower case. */
  static boolean startsPhrase(String word) {
    for (WordList list : LISTS.values()) {
      if (list.byFirstWord.containsKey(word)) {
        return true;
      }
    }
    return false;
  }

  /** Every place where a phrase stands that this house style minds; matches do not overlap. */
  List<Match> find(Passage passage, Profile profile) {
    if (!minding.contains(profile) || !passage.has(Trait.PHRASE)) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    List<Word> words = passage.words();
    for (int i = 0; i < words.size(); i++) {
      Entry entry = words.get(i).has(Trait.PHRASE) ? at(words, i, profile) : null;
      if (entry != null) {
        int last = i + entry.words().size() - 1;
        found.add(new Match(entry, words.get(i), words.get(last)));
        i = last;
      }
    }
    return found;
  }

  private static Map<String, WordList> load(String... names) {
    Map<String, WordList> lists = new HashMap<>();
    for (String name : names) {
      lists.put(name, load(name));
    }
    return Map.copyOf(lists);
  }

  /**
   * Reads a list of the columns phrases (between {@code |}), advice and profiles ({@code all} or
   * names between spaces; absent means all). Of phrases that begin alike, the longer is tried
   * first.
   */
  private static WordList load(String name) {
    WordList list = new WordList();
    for (String[] row : WordFile.read(name)) {
      Set<Profile> profiles = profiles(row.length > 2 ? row[2] : ALL);
      for (String phrase : row[0].split("\\|")) {
        list.add(phrase, row.length > 1 ? row[1] : "", profiles);
      }
    }
    list.byFirstWord.values().forEach(WordList::longestFirst);
    return list;
  }

  private Entry at(List<Word> words, int i, Profile profile) {
    List<Entry> entries = byFirstWord.get(words.get(i).lower());
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

  private static boolean matches(Entry entry, List<Word> words, int from) {
    if (from + entry.words().size() > words.size()) {
      return false;
    }
    for (int i = 1; i < entry.words().size(); i++) {
      Word word = words.get(from + i);
      // Only a space may stand between: a phrase does not run over a comma or a full stop.
      if (!word.lower().equals(entry.words().get(i))
          || word.start() != words.get(from + i - 1).end() + 1) {
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
