package pamphlet.history;

import java.util.List;
import java.util.Optional;
import pamphlet.model.Address;
import pamphlet.model.Approval;
import pamphlet.model.LinkedPage;
import pamphlet.model.Site;

/**
 * Finds the page that most likely takes the place of one that is gone: the same approved text, the
 * same title, the same file name in another folder, or most words in common. Pages that are new
 * come before others.
 */
final class Likely {
  /**
   * A folder of thousands of pages may go at once, and to compare each with all that stay takes
   * minutes. After so many comparisons, some seconds, only what is the same is looked for. A number
   * and not a time, so that two builds say the same.
   */
  private static final long MAX_COMPARISONS = 2_000_000;

  private final Site site;
  private final PublishedUrls published;
  private final OldPages old;
  private final List<LinkedPage> all;
  private NamedPages namedFresh;
  private NamedPages namedAll;
  private long comparisons;

  Likely(Site site, PublishedUrls published, OldPages old) {
    this.site = site;
    this.published = published;
    this.old = old;
    this.all = site.listed();
  }

  Optional<LinkedPage> page(Address gone) {
    String name = NamedPages.name(gone);
    return sameText(gone)
        .or(() -> old.title(gone).flatMap(title -> namedAll().titled(title)))
        .or(() -> namedFresh().named(name))
        .or(() -> alike(namedFresh(), gone))
        .or(() -> namedAll().named(name))
        .or(() -> alike(namedAll(), gone));
  }

  /** The record of approvals outlives the page, and knows its text by its fingerprint. */
  private Optional<LinkedPage> sameText(Address gone) {
    Optional<String> hash =
        site.approvals().values().stream()
            .filter(approval -> approval.page().address().equals(gone))
            .map(Approval::hash)
            .findFirst();
    return hash.flatMap(
        known ->
            all.stream().filter(page -> page.facts().reviewedHash().equals(known)).findFirst());
  }

  private Optional<LinkedPage> alike(NamedPages pages, Address gone) {
    comparisons += pages.size();
    if (comparisons > MAX_COMPARISONS) {
      return Optional.empty();
    }
    String name = NamedPages.name(gone);
    return pages
        .withWordsOf(name + " " + old.title(gone).orElse(""))
        .or(() -> pages.namedAlike(name));
  }

  private NamedPages namedFresh() {
    if (namedFresh == null) {
      namedFresh =
          new NamedPages(
              all.stream()
                  .filter(page -> !published.places().containsKey(page.address()))
                  .toList());
    }
    return namedFresh;
  }

  private NamedPages namedAll() {
    if (namedAll == null) {
      namedAll = new NamedPages(all);
    }
    return namedAll;
  }
}
