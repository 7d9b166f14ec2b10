package pamphlet.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pamphlet.model.Address;
import pamphlet.model.LinkedPage;
import pamphlet.model.SimilarNames;

/**
 * Pages with their names and the words of these, made once and asked for each page that is gone.
 */
final class NamedPages {
  /** Fewer words in common are chance. */
  private static final double WORDS_MIN = 0.3;

  private final List<LinkedPage> pages;
  private final Map<String, LinkedPage> byName = new HashMap<>();
  private final Map<String, LinkedPage> byTitle = new HashMap<>();
  private final SimilarNames names;
  private final List<Set<String>> words = new ArrayList<>();

  /** These, of which the first wins where two have the same name. */
  NamedPages(List<LinkedPage> pages) {
    this.pages = pages;
    for (LinkedPage page : pages) {
      String name = name(page.address());
      String title = page.frontMatter().title();
      byName.putIfAbsent(name, page);
      byTitle.putIfAbsent(title, page);
      words.add(words(name + " " + title));
    }
    names = new SimilarNames(byName.keySet());
  }

  /** How many. */
  int size() {
    return pages.size();
  }

  /** The page of this name, in whatever folder. */
  Optional<LinkedPage> named(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /** The page of this title. */
  Optional<LinkedPage> titled(String title) {
    return Optional.ofNullable(byTitle.get(title));
  }

  /** The page whose name differs in few letters. */
  Optional<LinkedPage> namedAlike(String name) {
    return names.nearest(name).map(byName::get);
  }

  /** The page whose name and title have most words in common with a text, if that is no chance. */
  Optional<LinkedPage> withWordsOf(String text) {
    Set<String> wanted = words(text);
    double most = 0;
    LinkedPage best = null;
    for (int i = 0; i < pages.size(); i++) {
      LinkedPage page = pages.get(i);
      double common = common(wanted, words.get(i));
      boolean isTie = best != null && common == most;
      if (common >= WORDS_MIN
          && (common > most || isTie && page.source().compareTo(best.source()) < 0)) {
        most = common;
        best = page;
      }
    }
    return Optional.ofNullable(best);
  }

  /** The name of a page: its file without the ending, or its folder. */
  static String name(Address address) {
    String path = address.path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    boolean isIndex = file.equals("index.html") && path.contains("/");
    return isIndex ? folder(path) : file.replaceFirst("\\.[^.]*$", "");
  }

  private static String folder(String path) {
    String above = path.substring(0, path.lastIndexOf('/'));
    return above.substring(above.lastIndexOf('/') + 1);
  }

  /** The share of words in common (Jaccard). */
  private static double common(Set<String> words, Set<String> others) {
    int shared = 0;
    for (String word : words) {
      shared += others.contains(word) ? 1 : 0;
    }
    int either = words.size() + others.size() - shared;
    return either == 0 ? 0 : (double) shared / either;
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.length() < 3);
    return words;
  }
}
