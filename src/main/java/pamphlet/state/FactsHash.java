package pamphlet.state;

import pamphlet.model.PageFacts;

/** Tells whether two texts of a page are the same for the rest of the site. */
public final class FactsHash {
  private FactsHash() {}

  /**
   * The hash of all that linking reads of a page and that other pages may show of it. Lines and
   * columns are not part of it, nor are counts and the fingerprint of the reviewed text: two texts
   * with one hash lead to the same places and are shown by the same pages.
   */
  public static Key linked(PageFacts facts) {
    return hash(facts, false);
  }

  /** As {@link #linked}, with lines and columns. */
  public static Key exact(PageFacts facts) {
    return hash(facts, true);
  }

  private static Key hash(PageFacts facts, boolean withPlaces) {
    Out out = new Out(TextTable.NONE);
    FactsCodec.linked(out, facts, withPlaces);
    Hasher hash = new Hasher();
    out.feed(hash);
    return hash.key();
  }
}
