package pamphlet.check;

import java.util.ArrayList;
import java.util.List;
import pamphlet.model.BodyFact;
import pamphlet.model.BodyFact.RedFlagCard;
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

  /** The red-flag cards of the page, in order. */
  static List<RedFlagCard> cards(PageFacts page) {
    List<RedFlagCard> cards = new ArrayList<>(0); // Hardly any page has one.
    for (BodyFact fact : page.facts()) {
      if (fact instanceof RedFlagCard card) {
        cards.add(card);
      }
    }
    return cards;
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
