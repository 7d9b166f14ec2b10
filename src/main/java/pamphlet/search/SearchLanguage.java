package pamphlet.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What the search knows of a language.
 *
 * @param tag the BCP 47 tag, for example {@code en}
 * @param stopWords words that say nothing of what a text is about, as tokens
 * @param synonyms groups of phrases that mean the same, each phrase as tokens
 */
public record SearchLanguage(String tag, Set<String> stopWords, List<List<List<String>>> synonyms) {
  private static final Pattern EQUALS = Pattern.compile("=");

  public SearchLanguage {
    // A sorted copy: the words are written in this order.
    stopWords = Collections.unmodifiableSortedSet(new TreeSet<>(stopWords));
    synonyms = List.copyOf(synonyms);
  }

  /**
   * Reads the two word lists of a language. In both, {@code #} starts a comment and empty lines
   * count nothing.
   *
   * @param tag the BCP 47 tag
   * @param stopWords words parted by white space; empty if the language has no list
   * @param synonyms lines of phrases parted by {@code =}; empty if the language has no list
   */
  public static SearchLanguage of(String tag, String stopWords, String synonyms) {
    Tokens tokens = new Tokens(tag);
    Set<String> stop = new TreeSet<>();
    lines(stopWords).forEach(line -> stop.addAll(tokens.of(line)));
    return new SearchLanguage(
        tag, stop, lines(synonyms).stream().map(line -> group(line, tokens)).toList());
  }

  /** A language without lists. */
  public static SearchLanguage plain(String tag) {
    return new SearchLanguage(tag, Set.of(), List.of());
  }

  private static List<List<String>> group(String line, Tokens tokens) {
    return Arrays.stream(EQUALS.split(line))
        .map(tokens::of)
        .filter(phrase -> !phrase.isEmpty())
        .distinct()
        .toList();
  }

  private static List<String> lines(String text) {
    return text.lines()
        .map(line -> line.replaceFirst("#.*", "").strip())
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
