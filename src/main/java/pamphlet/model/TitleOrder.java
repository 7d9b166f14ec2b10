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
      (one, other) -> {
        int order = compare(one.frontMatter().title(), other.frontMatter().title());
        return order != 0 ? order : one.source().compareTo(other.source());
      };

  /** Texts by letters. */
  public static final Comparator<String> TEXTS =
      (one, other) -> {
        int order = compare(one, other);
        return order != 0 ? order : one.compareTo(other);
      };

  /** A page with its key, which is made once and compared often. */
  private record Keyed(String key, PageFacts page) implements Comparable<Keyed> {
    @Override
    public int compareTo(Keyed other) {
      int order = key.compareTo(other.key);
      return order != 0 ? order : page.source().compareTo(other.page.source());
    }
  }

  private TitleOrder() {}

  /** The pages in the order of {@link #PAGES}. */
  public static List<PageFacts> sorted(Collection<PageFacts> pages) {
    List<Keyed> keyed = new ArrayList<>(pages.size());
    pages.forEach(page -> keyed.add(new Keyed(key(page.frontMatter().title()), page)));
    keyed.sort(Keyed::compareTo);
    List<PageFacts> sorted = new ArrayList<>(keyed.size());
    keyed.forEach(k -> sorted.add(k.page()));
    return sorted;
  }

  /** Whether two texts have the same {@link #key}. */
  public static boolean isSame(String one, String other) {
    return compare(one, other) == 0;
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

  /**
   * Compares the keys of two texts. Makes them only if one has a letter beyond ASCII before they
   * differ: sorting a site's titles compares each of them a dozen times.
   */
  private static int compare(String one, String other) {
    int both = Math.min(one.length(), other.length());
    for (int i = 0; i < both; i++) {
      char a = one.charAt(i);
      char b = other.charAt(i);
      if (a >= 0x80 || b >= 0x80) {
        return key(one).compareTo(key(other));
      }
      if (a != b && lower(a) != lower(b)) {
        return lower(a) - lower(b);
      }
    }
    // What the longer one has beyond may be nothing but an accent.
    String rest = one.length() > both ? one : other;
    return isPlain(rest) ? one.length() - other.length() : key(one).compareTo(key(other));
  }

  private static int lower(char ascii) {
    return ascii >= 'A' && ascii <= 'Z' ? ascii + 0x20 : ascii;
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
