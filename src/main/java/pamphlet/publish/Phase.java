package pamphlet.publish;

import java.util.Locale;

/**
 * What an output is to its readers, in the order in which outputs must appear so that no link leads
 * nowhere: pages use assets, lists name pages.
 */
public enum Phase {
  /** Style, scripts, pictures: what pages load. */
  ASSET,
  /** Articles, exercises, other pages. */
  PAGE,
  /** What names pages: index, categories, search, sitemap, feed. */
  LIST;

  /** The word that the manifest uses, for example {@code page}. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
