package pamphlet.model;

import java.text.Normalizer;
import java.util.Comparator;
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

  private TitleOrder() {}

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
    return text.chars().allMatch(c -> c < 0x80);
  }
}
