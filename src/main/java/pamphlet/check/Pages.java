package pamphlet.check;

import java.util.List;
import pamphlet.model.LinkedPage;
import pamphlet.model.PageFacts;
import pamphlet.model.Place;
import pamphlet.model.Site;
import pamphlet.model.Status;

/** Which pages the rules look at, and where they point when a part is missing. */
final class Pages {
  private Pages() {}

  /** Whether the page goes to readers: neither a draft nor retired. */
  static boolean isPublished(PageFacts page) {
    return page.frontMatter().lifecycle().status() == Status.PUBLISHED;
  }

  /** Whether only a tombstone is left of the page, whose text nobody reads. */
  static boolean isRetired(PageFacts page) {
    return page.frontMatter().lifecycle().status() == Status.RETIRED;
  }

  /** Whether the page goes to readers and needs a clinical review. */
  static boolean isReviewed(PageFacts page) {
    return isPublished(page) && page.frontMatter().type().isReviewed();
  }

  /** Where the value of a front-matter key stands; the beginning if it is missing. */
  static Place value(PageFacts page, String key) {
    return page.frontMatter().places().value(key);
  }

  /** The listed pages that need a clinical review, by source. */
  static List<LinkedPage> reviewed(Site site) {
    return site.listed().stream().filter(page -> isReviewed(page.facts())).toList();
  }
}
