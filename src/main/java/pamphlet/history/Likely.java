package pamphlet.history;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import pamphlet.model.Address;
import pamphlet.model.Approval;
import pamphlet.model.LinkedPage;
import pamphlet.model.Similar;
import pamphlet.model.Site;

/**
 * Finds the page that most likely takes the place of one that is gone: the same approved text, the
 * same title, the same file name in another folder, or most words in common. Pages that are new
 * come before others.
 */
final class Likely {
  /** Fewer words in common are chance. */
  private static final double WORDS_MIN = 0.3;

  private final Site site;
  private final OldPages old;
  private final List<LinkedPage> fresh;
  private final List<LinkedPage> all;

  Likely(Site site, PublishedUrls published, OldPages old) {
    this.site = site;
    this.old = old;
    this.all = site.listed();
    this.fresh =
        all.stream().filter(page -> !published.places().containsKey(page.address())).toList();
  }

  Optional<LinkedPage> page(Address gone) {
    return sameText(gone)
        .or(() -> sameTitle(gone))
        .or(() -> sameName(fresh, gone))
        .or(() -> commonWords(fresh, gone))
        .or(() -> sameName(all, gone))
        .or(() -> commonWords(all, gone));
  }

  /** The record of approvals outlives the page, and knows its text by its fingerprint. */
  private Optional<LinkedPage> sameText(Address gone) {
    Optional<String> hash =
        site.approvals().values().stream()
            .filter(approval -> approval.page().address().equals(gone))
            .map(Approval::hash)
            .findFirst();
    return hash.flatMap(known -> first(all, page -> page.facts().reviewedHash().equals(known)));
  }

  private Optional<LinkedPage> sameTitle(Address gone) {
    return old.title(gone)
        .flatMap(title -> first(all, page -> page.frontMatter().title().equals(title)));
  }

  private static Optional<LinkedPage> sameName(List<LinkedPage> pages, Address gone) {
    return first(pages, page -> name(page.address()).equals(name(gone)));
  }

  private Optional<LinkedPage> commonWords(List<LinkedPage> pages, Address gone) {
    Set<String> words = words(name(gone) + " " + old.title(gone).orElse(""));
    Optional<LinkedPage> best =
        pages.stream()
            .filter(page -> common(words, page) >= WORDS_MIN)
            .max(
                Comparator.<LinkedPage>comparingDouble(page -> common(words, page))
                    .thenComparing(page -> page.source(), Comparator.reverseOrder()));
    return best.or(() -> similarName(pages, gone));
  }

  private static Optional<LinkedPage> similarName(List<LinkedPage> pages, Address gone) {
    return Similar.to(name(gone), pages.stream().map(page -> name(page.address())).toList())
        .flatMap(name -> first(pages, page -> name(page.address()).equals(name)));
  }

  /** The share of words in common (Jaccard), with the page's title and its other names. */
  private static double common(Set<String> words, LinkedPage page) {
    Set<String> others = words(name(page.address()) + " " + page.frontMatter().title());
    Set<String> shared = new HashSet<>(words);
    shared.retainAll(others);
    Set<String> either = new HashSet<>(words);
    either.addAll(others);
    return either.isEmpty() ? 0 : (double) shared.size() / either.size();
  }

  private static Set<String> words(String text) {
    Set<String> words =
        new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    words.removeIf(word -> word.length() < 3);
    return words;
  }

  private static String name(Address address) {
    String path = address.path();
    String file = path.substring(path.lastIndexOf('/') + 1);
    boolean isIndex = file.equals("index.html") && path.contains("/");
    return isIndex ? folder(path) : file.replaceFirst("\\.[^.]*$", "");
  }

  private static String folder(String path) {
    String above = path.substring(0, path.lastIndexOf('/'));
    return above.substring(above.lastIndexOf('/') + 1);
  }

  private static Optional<LinkedPage> first(List<LinkedPage> pages, Predicate<LinkedPage> test) {
    return pages.stream().filter(test).findFirst();
  }
}
