package pamphlet.model;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The order of titles in lists: without regard to case and accents, then by path. Made from
 * Unicode's decomposition alone, because the collation rules of a locale differ between Java
 * versions.
 */
public final class TitleOrder {
  /** Pages by title. */
  public static final Comparator<PageFacts> PAGES =
      Comparator.comparing((PageFacts p) -> key(p.frontMatter().title()))
          .thenComparing(PageFacts::source);

  /** Texts by letters. */
  public static final Comparator<String> TEXTS =
      Comparator.comparing(TitleOrder::key).thenComparing(Comparator.naturalOrder());

  /** A page with its key, which is made once and compared often. */
  private record Keyed(String key, PageFacts page) {}

  private TitleOrder() {}

  /** The pages in the order of {@link #PAGES}. */
  public static List<PageFacts> sorted(Collection<PageFacts> pages) {
    List<Keyed> keyed = new ArrayList<>(pages.size());
    pages.forEach(page -> keyed.add(new Keyed(key(page.frontMatter().title()), page)));
    keyed.sort(Comparator.comparing(Keyed::key).thenComparing(k -> k.page().source()));
    List<PageFacts> sorted = new ArrayList<>(keyed.size());
    keyed.forEach(k -> sorted.add(k.page()));
    return sorted;
  }

  /** The text in lower case and without accents; equal keys sort side by side. */
  public static String key(String text) {
    if (isPlain(text)) {
      return text.toLowerCase(Locale.ROOT);
    }
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
